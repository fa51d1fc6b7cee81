package io.reglament.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Children of a launcher that was killed: they still hold ports and connections. */
public final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Leftovers() {}

    /** Stops every process that has a pid file in the directory, and forgets the dead ones; names what it stopped. */
    public static List<String> stop(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(f -> f.toString().endsWith(".pid"))
                    .sorted(Comparator.comparing(Leftovers::order))
                    .filter(Leftovers::stopOne)
                    .map(Leftovers::name)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Those who use the database go before it.
    private static boolean order(Path file) {
        return name(file).equals("postgres");
    }

    private static boolean stopOne(Path file) {
        PidFile pid = new PidFile(file);
        boolean lived = pid.living().map(p -> Ending.end(p, PATIENCE)).isPresent();
        pid.remove();
        return lived;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.pid$", "");
    }
}
