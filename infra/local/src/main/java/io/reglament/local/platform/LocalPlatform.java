package io.reglament.local.platform;

import io.reglament.local.place.Ports;
import io.reglament.local.place.Var;
import io.reglament.local.process.Child;
import io.reglament.local.process.Readiness;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The application jar, as a server and as a command. */
public record LocalPlatform(Var var, Path jar) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Starts the server and returns at once. */
    public Child serve() {
        return Child.start(
                new Child.Plan("platform", command(List.of()), environment(), var.log("platform"), var.run()));
    }

    /** Returns when its health page says so. */
    public void awaitReady(Child server, Ports ports) {
        new Readiness(URI.create("http://127.0.0.1:%d/actuator/health".formatted(ports.management())), PATIENCE)
                .await(server);
    }

    /** The plan of a command of the application, such as {@code school add}; more environment may carry a secret. */
    public Child.Plan plan(String name, List<String> arguments, Map<String, String> more) {
        return new Child.Plan(name, command(arguments), commandEnvironment(more), var.log("command"), var.run());
    }

    /** What a process needs to run as a command instead of a server. */
    public Map<String, String> commandEnvironment(Map<String, String> more) {
        Map<String, String> environment = new java.util.HashMap<>(environment());
        environment.put("REGLAMENT_COMMAND", "true");
        environment.putAll(more);
        return environment;
    }

    public List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx768m",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                // protobuf, which CEL brings, still asks for it; else the JVM warns in the middle of the log.
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString()));
        command.addAll(arguments);
        return command;
    }

    // Secrets stay in the file: options and, on some systems, the environment are seen by others.
    private Map<String, String> environment() {
        return Map.of("SPRING_CONFIG_ADDITIONAL_LOCATION", "file:" + PlatformSettings.file(var));
    }
}
