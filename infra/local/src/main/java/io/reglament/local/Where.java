package io.reglament.local;

import io.reglament.local.keycloak.KeycloakHome;
import io.reglament.local.keycloak.KeycloakVersion;
import io.reglament.local.place.Var;
import io.reglament.local.platform.LocalPlatform;
import io.reglament.local.platform.PlatformJar;
import io.reglament.local.platform.PlatformLayout;
import java.nio.file.Path;

/**
 * The repository and the directory of what is left behind, both given by the script.
 *
 * @param programs where unpacked programs lie; houses beside each other share them
 */
record Where(Path root, Var var, Path programs) {

    static Where fromScript() {
        Path root = Path.of(System.getProperty("reglament.root", "")).toAbsolutePath();
        String var = System.getProperty("reglament.var", root.resolve("var").toString());
        Path directory = Path.of(var).toAbsolutePath();
        return new Where(root, new Var(directory), directory);
    }

    /** Another house in a directory of this one: its own data, the same programs. */
    Where within(String name) {
        return new Where(root, new Var(var.root().resolve(name)), programs);
    }

    Path realm() {
        return root.resolve("infra/keycloak/reglament-realm.json");
    }

    Path profiles() {
        return root.resolve("tenant-config/profiles");
    }

    KeycloakHome keycloak() {
        return KeycloakHome.below(programs);
    }

    /** Where the script puts the distribution; gone once it is unpacked. */
    Path keycloakArchive() {
        return programs.resolve(KeycloakVersion.archive());
    }

    LocalPlatform platform() {
        Path app = var.root().resolve("app");
        Path jar = PlatformJar.copied(PlatformJar.built(root), app);
        return new LocalPlatform(var, new PlatformLayout(app.resolve("files")).of(jar));
    }
}
