package io.reglament.local.platform;

import io.reglament.local.console.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/** The packaged application. A copy is run, because a build replaces the original under a running program. */
public final class PlatformJar {

    private PlatformJar() {}

    /** The jar under {@code platform-app/target}; a {@link Trouble} when nothing was built. */
    public static Path built(Path root) {
        Path target = root.resolve("platform-app/target");
        return jarIn(target)
                .orElseThrow(
                        () -> new Trouble("no platform jar in " + target + ": run mvn package, or start with bin/run"));
    }

    /** A copy below the given directory, made anew when the original changed. */
    public static Path copied(Path built, Path directory) {
        try {
            Path copy = Files.createDirectories(directory).resolve("platform.jar");
            if (!same(built, copy)) {
                Path part = directory.resolve("platform.jar.part");
                Files.copy(built, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> jarIn(Path target) {
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(f -> f.getFileName().toString().matches(".*platform-app.*(?<!-sources|-javadoc)\\.jar"))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean same(Path built, Path copy) throws IOException {
        return Files.exists(copy) && Files.mismatch(built, copy) == -1;
    }
}
