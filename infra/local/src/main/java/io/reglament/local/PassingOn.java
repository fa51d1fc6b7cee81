package io.reglament.local;

import io.reglament.local.console.Steps;
import io.reglament.local.console.Trouble;
import io.reglament.local.place.HouseLock;
import io.reglament.local.place.Ports;
import io.reglament.local.place.Var;
import io.reglament.local.platform.LocalPlatform;
import io.reglament.local.platform.PlatformSettings;
import io.reglament.local.postgres.LocalPostgres;
import io.reglament.local.process.Leftovers;
import io.reglament.local.secrets.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs a command of the application, in the house that is open or in one opened for the command alone. */
record PassingOn(Where where, List<String> arguments) {

    private static final int STEPS = 2;

    int inRunningHouse() {
        if (Files.notExists(PlatformSettings.file(where.var()))) {
            throw new Trouble(
                    "process %s is still starting: try again in a moment".formatted(HouseLock.holder(where.var())));
        }
        return command();
    }

    int inOwnHouse(HouseLock lock, boolean withKeycloak) {
        Var var = where.var();
        House house = new House();
        try (lock;
                house) {
            Closing.onSignal(house, lock);
            Leftovers.stop(var.run());
            Database.stopUnnoted(var);
            open(house, var, withKeycloak);
            return command();
        }
    }

    // Progress goes to standard error: standard output belongs to the command.
    private void open(House house, Var var, boolean withKeycloak) {
        Ports ports = Ports.remembered(var);
        Secrets secrets = Secrets.at(var.secrets());
        Steps steps = new Steps(System.err, withKeycloak ? STEPS : 1);
        Steps.Step step = steps.begin("PostgreSQL");
        LocalPostgres postgres = house.open(House.Floor.DATABASE, () -> Database.start(var, ports))
                .prepared(secrets.databases())
                .server();
        step.done("ready");
        new PlatformSettings(ports, postgres.jdbcUrl("reglament"), Optional.empty(), false).write(var, secrets);
        if (withKeycloak) {
            IdentityProvider.bringUp(where, house, ports, postgres, secrets, steps)
                    .ready();
        }
    }

    private int command() {
        LocalPlatform platform = where.platform();
        ProcessBuilder builder = new ProcessBuilder(platform.command(arguments)).inheritIO();
        builder.environment().putAll(platform.commandEnvironment(Map.of()));
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new Trouble("cannot run " + arguments.getFirst() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }
}
