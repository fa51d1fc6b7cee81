package io.reglament.local.secrets;

import io.reglament.local.keycloak.KeycloakSecrets;
import io.reglament.local.postgres.Passwords;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** Every secret of a local house. One that is missing in the file is made and kept. */
public final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Map<String, String> values;
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file) {
        this.file = file;
        this.values = OwnFile.read(file);
    }

    public static Secrets at(Path file) {
        return new Secrets(file);
    }

    public Passwords databases() {
        return new Passwords(
                get("database.owner"), get("database.app"), get("database.report"), get("database.keycloak"));
    }

    public KeycloakSecrets keycloak() {
        return new KeycloakSecrets(
                get("database.keycloak"), get("keycloak.admin"), get("client.web"), get("client.adapter"));
    }

    /** The one password of all the demo's people; says what it is, for it is shown on the screen. */
    public String demoPassword() {
        return get("demo.password");
    }

    private synchronized String get(String name) {
        String known = values.get(name);
        if (known != null && !known.isBlank()) {
            return known;
        }
        String made = name.equals("demo.password") ? spoken() : secret();
        values.put(name, made);
        OwnFile.write(file, values);
        return made;
    }

    private String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    // People type this one by hand: digits and a word, long enough for the realm's policy.
    private String spoken() {
        return "journal-%04d-%04d".formatted(random.nextInt(10_000), random.nextInt(10_000));
    }
}
