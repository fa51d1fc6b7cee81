package io.reglament.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a server writes into its data directory while it runs.
 *
 * @param pid the process, living or not
 * @param port where it listens; 0 while it does not say yet
 * @param sharedMemory the id of its shared memory segment; -1 while it does not say yet
 */
record PostmasterPid(long pid, int port, long sharedMemory) {

    static Path file(Path dataDirectory) {
        return dataDirectory.resolve("postmaster.pid");
    }

    static Optional<PostmasterPid> read(Path dataDirectory) throws IOException {
        try {
            return parse(Files.readAllLines(file(dataDirectory)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Empty when the file is cut short or garbled: PostgreSQL itself then says so. */
    static Optional<PostmasterPid> parse(List<String> lines) {
        try {
            long pid = Long.parseLong(line(lines, 0, "none"));
            int port = Integer.parseInt(line(lines, 3, "0"));
            String keyAndId = line(lines, 6, "-1");
            long memory = Long.parseLong(keyAndId.substring(keyAndId.lastIndexOf(' ') + 1));
            return Optional.of(new PostmasterPid(pid, port, memory));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String line(List<String> lines, int index, String missing) {
        return lines.size() > index ? lines.get(index).strip() : missing;
    }
}
