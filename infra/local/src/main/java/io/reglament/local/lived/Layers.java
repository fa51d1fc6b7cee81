package io.reglament.local.lived;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A profile over what it stands on: the first that says something is heard. */
record Layers(List<Map<?, ?>> trees) {

    Layers {
        trees = List.copyOf(trees);
    }

    static Layers read(List<Path> files) {
        return new Layers(files.stream().<Map<?, ?>>map(Layers::parsed).toList());
    }

    Optional<String> text(String... path) {
        return find(path).map(String::valueOf);
    }

    List<String> list(String... path) {
        return find(path).stream()
                .flatMap(Layers::elements)
                .map(String::valueOf)
                .toList();
    }

    /** The lines of a table, each with its own keys. */
    List<Layers> lines(String... path) {
        return find(path).stream()
                .flatMap(Layers::elements)
                .filter(Map.class::isInstance)
                .map(line -> new Layers(List.of((Map<?, ?>) line)))
                .toList();
    }

    List<String> keys(String... path) {
        return trees.stream()
                .flatMap(tree -> at(tree, path).stream())
                .flatMap(found -> found instanceof Map<?, ?> map ? map.keySet().stream() : Stream.empty())
                .map(String::valueOf)
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Object> find(String... path) {
        return trees.stream().flatMap(tree -> at(tree, path).stream()).findFirst();
    }

    private static Stream<?> elements(Object found) {
        return found instanceof List<?> some ? some.stream() : Stream.empty();
    }

    private static Optional<Object> at(Map<?, ?> tree, String... path) {
        Optional<Object> place = Optional.of(tree);
        for (String key : path) {
            place = place.flatMap(
                    found -> found instanceof Map<?, ?> map ? Optional.ofNullable(map.get(key)) : Optional.empty());
        }
        return place;
    }

    private static Map<?, ?> parsed(Path file) {
        try {
            Object tree = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            return tree instanceof Map<?, ?> map ? map : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
