package io.reglament.local.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** Which Keycloak: the one number stands in the root pom, Maven writes it into our jar. */
public final class KeycloakVersion {

    private KeycloakVersion() {}

    public static String current() {
        try (InputStream in = Objects.requireNonNull(KeycloakVersion.class.getResourceAsStream("version.properties"))) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("keycloak.version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file name Maven gives the distribution. */
    public static String archive() {
        return "keycloak-quarkus-dist-" + current() + ".tar.gz";
    }

    /** Where Maven keeps the distribution once it was fetched. */
    public static Path inMavenRepository() {
        String repository = System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository");
        return Path.of(repository, "org/keycloak/keycloak-quarkus-dist", current(), archive());
    }
}
