package io.reglament.local.bench;

import io.reglament.local.place.Ports;
import io.reglament.local.place.Var;
import io.reglament.local.platform.LocalPlatform;
import io.reglament.local.platform.PlatformSettings;
import io.reglament.local.postgres.LocalPostgres;
import io.reglament.local.process.Child;
import io.reglament.local.process.Telling;
import io.reglament.local.secrets.Secrets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The house in which everything is measured.
 *
 * @param start starts a part that the house stops at its end
 * @param tell starts a command of the application
 * @param awaitSignOn returns when people can be signed in
 */
public record Premises(
        Var var,
        Path root,
        Ports ports,
        LocalPostgres postgres,
        Secrets secrets,
        LocalPlatform platform,
        Function<Child.Plan, Child> start,
        Function<Child.Plan, Telling> tell,
        Runnable awaitSignOn) {

    static final String DATABASE = "reglament";

    Connection superuser() throws SQLException {
        return postgres.cluster().connect(DATABASE);
    }

    /** As the application itself connects. */
    Connection app() throws SQLException {
        String url = postgres.jdbcUrl(DATABASE);
        return DriverManager.getConnection(
                url, "reglament_app", secrets.databases().app());
    }

    /** Tells the application where its database is: itself, or somebody on the way who counts. */
    void settings(String jdbcUrl) {
        new PlatformSettings(ports, jdbcUrl, Optional.of(Plan.NOW), false).write(var, secrets);
    }

    /** Starts the server with more options of the virtual machine. */
    Child serve(List<String> options) {
        List<String> command = new ArrayList<>(platform.command(List.of()));
        command.addAll(1, options);
        Map<String, String> environment = new HashMap<>(platform.commandEnvironment(Map.of()));
        environment.remove("REGLAMENT_COMMAND");
        Child server = start.apply(new Child.Plan("platform", command, environment, var.log("platform"), var.run()));
        platform.awaitReady(server, ports);
        return server;
    }

    /** Runs a command of the application to its end and returns what it printed. */
    List<String> command(String name, List<String> arguments, Map<String, String> environment) {
        List<String> lines = new ArrayList<>();
        tell.apply(platform.plan(name, arguments, environment)).read(lines::add);
        return lines;
    }
}
