package io.reglament.local.platform;

import io.reglament.local.place.Ports;
import io.reglament.local.place.Var;
import io.reglament.local.secrets.OwnFile;
import io.reglament.local.secrets.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the platform is told: the same Spring settings a district gives it, in a file only its owner may read.
 *
 * @param at where SchoolClock starts; empty leaves it at the machine's time
 * @param movable whether tests may move it
 */
public record PlatformSettings(Ports ports, String jdbcUrl, Optional<Instant> at, boolean movable) {

    /** The embedded binaries end here; the row security fixes are in 18.7. */
    public static final String POSTGRES_FLOOR = "18.6";

    /** Where the file lies; every process of the platform is pointed to it. */
    public static Path file(Var var) {
        return var.run().resolve("platform.properties");
    }

    /** Takes it away: while it is missing, the house is still being opened. */
    public static void remove(Var var) {
        try {
            Files.deleteIfExists(file(var));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(Var var, Secrets secrets) {
        Map<String, String> values = values(secrets);
        values.put("reglament.archive.places", var.backUps(1) + "," + var.backUps(2));
        OwnFile.write(file(var), values);
    }

    Map<String, String> values(Secrets secrets) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("spring.datasource.url", jdbcUrl);
        values.put("spring.datasource.username", "reglament_app");
        values.put("spring.datasource.password", secrets.databases().app());
        values.put("reglament.report.password", secrets.databases().report());
        values.put("spring.flyway.user", "reglament_owner");
        values.put("spring.flyway.password", secrets.databases().owner());
        values.put("server.port", Integer.toString(ports.platform()));
        values.put("server.address", "127.0.0.1");
        values.put("management.server.port", Integer.toString(ports.management()));
        values.put("management.server.address", "127.0.0.1");
        values.put("reglament.base-url", ports.baseUrl());
        values.put("reglament.identity.issuer", ports.issuer());
        values.put("reglament.identity.web-client-secret", secrets.keycloak().webClient());
        values.put(
                "reglament.identity.adapter-client-secret", secrets.keycloak().adapterClient());
        values.put("spring.mail.host", "127.0.0.1");
        values.put("spring.mail.port", Integer.toString(ports.smtp()));
        values.put("reglament.postgres.floor", POSTGRES_FLOOR);
        at.ifPresent(instant -> values.put("reglament.clock.at", instant.toString()));
        if (movable) {
            values.put("reglament.clock.movable", "true");
        }
        return values;
    }
}
