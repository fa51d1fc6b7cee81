package io.reglament.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree as the guards read it. */
public final class Repository {
    private Repository() {}

    /** The nearest folder above that holds all modules. */
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("tenant-config"))) {
            here = here.getParent();
        }
        return here;
    }

    /** The platform's modules: what has a package of its own below io.reglament and goes into the application. */
    public static List<Module> modules() {
        return Stream.of(children("tenant-config"), children("modules"), Stream.of(root().resolve("platform-app")))
                .flatMap(stream -> stream)
                .filter(folder -> Files.isDirectory(folder.resolve("src/main/java/io/reglament")))
                .filter(folder -> !folder.endsWith("test-support"))
                .map(folder -> new Module(name(folder), folder))
                .toList();
    }

    /** Every Java file that is written by hand, tests too. */
    public static List<Path> javaFiles() {
        return Stream.concat(
                        Stream.of(root().resolve("infra/local"), root().resolve("modules/test-support")),
                        modules().stream().map(Module::folder))
                .map(folder -> folder.resolve("src"))
                .flatMap(Repository::tree)
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    public static Stream<Path> tree(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A module of the platform.
     *
     * @param name its package below io.reglament
     */
    public record Module(String name, Path folder) {
        public Path resources() {
            return folder.resolve("src/main/resources");
        }
    }

    private static String name(Path folder) {
        return folder.endsWith("platform-app")
                ? "platform"
                : folder.getFileName().toString();
    }

    private static Stream<Path> children(String folder) {
        try (Stream<Path> children = Files.list(root().resolve(folder))) {
            return children.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
