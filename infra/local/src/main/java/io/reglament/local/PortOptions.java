package io.reglament.local;

import io.reglament.local.place.Ports;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The ports as typed; what is not typed is the usual one, or the block's. */
final class PortOptions {

    @Option(names = "--port", paramLabel = "<port>", description = "the platform's pages (8080)")
    private Optional<Integer> platform = Optional.empty();

    @Option(names = "--management-port", paramLabel = "<port>", description = "the platform's health (8090)")
    private Optional<Integer> management = Optional.empty();

    @Option(names = "--postgres-port", paramLabel = "<port>", description = "PostgreSQL (54320)")
    private Optional<Integer> postgres = Optional.empty();

    @Option(names = "--keycloak-port", paramLabel = "<port>", description = "Keycloak's pages (8180)")
    private Optional<Integer> keycloak = Optional.empty();

    @Option(names = "--keycloak-management-port", paramLabel = "<port>", description = "Keycloak's health (8190)")
    private Optional<Integer> keycloakManagement = Optional.empty();

    @Option(names = "--smtp-port", paramLabel = "<port>", description = "where mail is caught (2525)")
    private Optional<Integer> smtp = Optional.empty();

    @Option(names = "--mail-port", paramLabel = "<port>", description = "where caught mail is read (8025)")
    private Optional<Integer> mail = Optional.empty();

    @Option(names = "--ports-from", paramLabel = "<port>", description = "all seven in a row from here")
    private Optional<Integer> first = Optional.empty();

    Ports ports() {
        Ports base = first.map(Ports::from).orElse(Ports.USUAL);
        return new Ports(
                platform.orElse(base.platform()),
                management.orElse(base.management()),
                postgres.orElse(base.postgres()),
                keycloak.orElse(base.keycloak()),
                keycloakManagement.orElse(base.keycloakManagement()),
                smtp.orElse(base.smtp()),
                mail.orElse(base.mail()));
    }
}
