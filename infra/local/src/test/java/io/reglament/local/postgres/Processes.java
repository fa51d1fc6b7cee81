package io.reglament.local.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;

/** Processes that a test starts in order to kill them. */
final class Processes {

    static final Path BINARIES = Path.of(System.getProperty("java.io.tmpdir"), "reglament-postgres-18");

    private Processes() {}

    static void kill(long pid) throws InterruptedException, ExecutionException {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
    }

    static long serverOn(Path dataDirectory) throws IOException {
        return PostmasterPid.read(dataDirectory).orElseThrow().pid();
    }

    /** Another JVM that starts a server on these settings, says so, and waits to be killed. */
    static long startLauncher(LocalPostgres.Settings settings, Path log) throws IOException {
        Process launcher = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        settings.dataDirectory().toString(),
                        Integer.toString(settings.port()))
                .redirectError(log.resolve("launcher.log").toFile())
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); !"started".equals(line); line = said.readLine()) {
            if (line == null) {
                throw new IOException("the launcher did not start");
            }
        }
        return launcher.pid();
    }

    /** The other JVM's main class. */
    static final class Launcher {

        private Launcher() {}

        public static void main(String[] args) throws InterruptedException {
            LocalPostgres.start(
                    new LocalPostgres.Settings(Path.of(args[0]), BINARIES, Integer.parseInt(args[1]), true, 20));
            System.out.println("started");
            Thread.currentThread().join();
        }
    }
}
