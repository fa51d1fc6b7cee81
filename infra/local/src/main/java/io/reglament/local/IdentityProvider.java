package io.reglament.local;

import io.reglament.local.console.Steps;
import io.reglament.local.keycloak.KeycloakHome;
import io.reglament.local.keycloak.LocalKeycloak;
import io.reglament.local.place.Ports;
import io.reglament.local.postgres.LocalPostgres;
import io.reglament.local.process.Child;
import io.reglament.local.secrets.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** The house's Keycloak, brought up beside whatever else is being done. */
final class IdentityProvider {

    private final CompletableFuture<LocalKeycloak> ready;

    private IdentityProvider(CompletableFuture<LocalKeycloak> ready) {
        this.ready = ready;
    }

    static IdentityProvider bringUp(
            Where where, House house, Ports ports, LocalPostgres postgres, Secrets secrets, Steps steps) {
        Executor aside = task -> Thread.ofVirtual().name("keycloak").start(task);
        KeycloakHome home = where.keycloak();
        Steps.Step step = steps.begin("Keycloak" + remark(home));
        return new IdentityProvider(CompletableFuture.supplyAsync(
                () -> {
                    prepare(where, home, house);
                    LocalKeycloak keycloak = house.open(
                            House.Floor.SIGN_ON,
                            () -> LocalKeycloak.start(settings(where, home, ports, postgres, secrets)));
                    keycloak.awaitReady();
                    Address.of(where.var()).bring(keycloak, ports.baseUrl(), secrets.keycloak());
                    step.done("ready");
                    return keycloak;
                },
                aside));
    }

    /** Waits until it signs people in. */
    LocalKeycloak ready() {
        try {
            return ready.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static String remark(KeycloakHome home) {
        return home.optimised() ? "" : " (unpacked and optimised once, about a minute)";
    }

    private static void prepare(Where where, KeycloakHome home, House house) {
        home.unpack(where.keycloakArchive());
        home.optimise(
                where.var().log("keycloak-build"),
                where.var().run(),
                plan -> house.open(House.Floor.SIGN_ON, () -> Child.start(plan)));
        try {
            // Unpacked it is of no more use, and Maven keeps its own.
            Files.deleteIfExists(where.keycloakArchive());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalKeycloak.Settings settings(
            Where where, KeycloakHome home, Ports ports, LocalPostgres postgres, Secrets secrets) {
        return new LocalKeycloak.Settings(
                home,
                ports.keycloak(),
                ports.keycloakManagement(),
                postgres.jdbcUrl("keycloak"),
                "keycloak",
                secrets.keycloak(),
                ports.baseUrl(),
                where.realm(),
                where.var().log("keycloak"),
                where.var().run());
    }
}
