package io.reglament.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Makes an empty folder for a house, with what the launcher would otherwise have to get. */
final class EmptyPlace {
    private EmptyPlace() {}

    static void prepare(Path root, Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                files.sorted((left, right) -> right.compareTo(left)).forEach(EmptyPlace::delete);
            }
        }
        copy(root.resolve("infra/local/target/classes"), place.resolve("launcher"));
        try (Stream<Path> files = Files.list(Path.of("target/keycloak"))) {
            Path archive = files.filter(path -> path.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow();
            Files.copy(archive, place.resolve(archive.getFileName()));
        }
    }

    /** The launcher runs from a copy: whoever builds meanwhile must not take its classes away. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
