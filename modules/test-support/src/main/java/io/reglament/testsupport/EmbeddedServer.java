package io.reglament.testsupport;

import io.reglament.local.postgres.Cluster;
import io.reglament.local.postgres.LocalPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server without an engine: forgetful, fast, and gone with this JVM. */
final class EmbeddedServer {

    /** Enough for the contexts that Spring's test cache keeps, four connections each. */
    static final int CONNECTIONS = 200;

    private static final Path SERVERS = Path.of("target", "postgres");

    // Collected, the server would lose its lock and the shell its pipe, in the middle of the tests.
    private static final List<Object> KEPT = new CopyOnWriteArrayList<>();

    private EmbeddedServer() {}

    static Cluster start() {
        removeLeftovers();
        Path directory = directoryOf(ProcessHandle.current().pid());
        LocalPostgres server = LocalPostgres.start(
                new LocalPostgres.Settings(directory.resolve("data"), binaries(), 0, false, CONNECTIONS));
        KEPT.add(server);
        endWithThisJvm(server.pid(), directory);
        return server.cluster();
    }

    static Path directoryOf(long jvm) {
        return SERVERS.resolve(Long.toString(jvm));
    }

    // Of test runs that were killed; a living one next to us keeps its own.
    private static void removeLeftovers() {
        File[] found = SERVERS.toFile().listFiles(file -> !isOfAnother(file.getName()));
        for (File leftover : found == null ? new File[0] : found) {
            FileSystemUtils.deleteRecursively(leftover);
        }
    }

    private static boolean isOfAnother(String jvm) {
        return !jvm.equals(Long.toString(ProcessHandle.current().pid()))
                && ProcessHandle.allProcesses().anyMatch(process -> jvm.equals(Long.toString(process.pid())));
    }

    // Outside target/: unpacked once for all modules and runs. Another version unpacks into its own folder in there.
    private static Path binaries() {
        return Path.of(System.getProperty("java.io.tmpdir"), "reglament-postgres-18");
    }

    // A shell on a pipe from this JVM: when that breaks, it stops the server and removes its data. A shutdown hook
    // would not run in a killed JVM, and in a living one it would run beside Spring's, whose pools still need the
    // server.
    private static void endWithThisJvm(long server, Path directory) {
        String script = """
                trap '' INT TERM HUP
                read _
                [ "$(head -n 1 "$2/data/postmaster.pid")" = "$1" ] && kill -INT "$1"
                for i in $(seq 600); do [ -e "$2/data/postmaster.pid" ] || break; sleep 0.1; done
                rm -rf "$2"
                """;
        String absolute = directory.toAbsolutePath().toString();
        try {
            KEPT.add(new ProcessBuilder("sh", "-c", script, "sh", Long.toString(server), absolute).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
