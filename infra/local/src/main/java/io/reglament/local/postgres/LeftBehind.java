package io.reglament.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an earlier run that was killed left on a data directory. Called only while this process holds the directory's
 * lock, so a server found here has no living launcher.
 */
final class LeftBehind {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path dataDirectory;

    LeftBehind(Path dataDirectory) {
        this.dataDirectory = dataDirectory;
    }

    /** Stops a server that still runs here and removes a pid file that names a foreign process. */
    void clear() throws IOException {
        Optional<PostmasterPid> left = PostmasterPid.read(dataDirectory);
        if (left.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(left.get().pid()).filter(ProcessHandle::isAlive);
        if (process.filter(this::servesThisDirectory).isPresent()) {
            stop(left.get().pid());
            return;
        }
        awaitOrphans(left.get().sharedMemory());
        if (process.isPresent()) {
            // The number was given to another program: PostgreSQL would take that one for itself and refuse.
            Files.deleteIfExists(PostmasterPid.file(dataDirectory));
        }
    }

    /** Ends the server without waiting for its clients; everything committed stays. */
    void stop(long pid) throws IOException {
        // SIGINT is PostgreSQL's fast shutdown; Java's own destroy() would wait for every client to leave.
        if (new ProcessBuilder("kill", "-INT", Long.toString(pid))
                        .start()
                        .onExit()
                        .join()
                        .exitValue()
                == 0) {
            Wait.upTo(PATIENCE, "PostgreSQL to stop", () -> Files.notExists(PostmasterPid.file(dataDirectory)));
        }
    }

    private boolean servesThisDirectory(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return info.command().filter(c -> Path.of(c).endsWith("postgres")).isPresent()
                && info.arguments()
                        .filter(a -> Arrays.asList(a).contains(dataDirectory.toString()))
                        .isPresent();
    }

    // After a kill -9 of the postmaster alone its children need a moment to see it; a server started
    // before they are gone refuses, for it would share the data with them.
    private void awaitOrphans(long segment) throws IOException {
        Path segments = Path.of("/proc/sysvipc/shm");
        if (segment >= 0 && Files.isReadable(segments)) {
            Wait.upTo(PATIENCE, "PostgreSQL's children to end", () -> !attached(Files.readAllLines(segments), segment));
        }
    }

    /** Columns of the listing: key, shmid, perms, size, cpid, lpid, nattch. */
    static boolean attached(List<String> listing, long segment) {
        return listing.stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 6 && columns[1].equals(Long.toString(segment)))
                .anyMatch(columns -> !columns[6].equals("0"));
    }
}
