package io.reglament.local.lived;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the story must know of a school's regulation so as to tell nothing that the platform would refuse.
 *
 * @param forms of control with their Russian names
 * @param weights of the forms
 * @param firstMarkedGrade below it nobody is marked
 * @param noHomework what is written where none is set
 * @param homeworkOnTheDayAlone whether it can be entered on the lesson's own day only
 * @param reasons of absence that may be given
 */
public record SchoolRules(
        Map<String, String> forms,
        Map<String, BigDecimal> weights,
        int firstMarkedGrade,
        String noHomework,
        boolean homeworkOnTheDayAlone,
        List<String> reasons) {
    private static final String BASE = "district-base.yaml";

    public SchoolRules {
        forms = Map.copyOf(forms);
        weights = Map.copyOf(weights);
        reasons = List.copyOf(reasons);
    }

    /** Those of the profile over the district's base, both in one directory. */
    public static SchoolRules read(Path directory, String profile) {
        Layers layers = new Layers(List.of(parsed(directory.resolve(profile)), parsed(directory.resolve(BASE))));
        Map<String, String> forms = new LinkedHashMap<>();
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        layers.keys("marks", "forms").forEach(form -> {
            forms.put(form, layers.text("marks", "forms", form, "names", "ru").orElse(form));
            layers.text("marks", "weights", form, "value").ifPresent(w -> weights.put(form, new BigDecimal(w)));
        });
        return new SchoolRules(
                forms,
                weights,
                layers.text("marks", "grades", "value")
                        .map(grades -> Integer.parseInt(grades.split("-", -1)[0]))
                        .orElse(1),
                layers.text("homework", "none-phrase", "value").orElse(""),
                layers.text("homework", "backfill", "value")
                        .filter("forbidden"::equals)
                        .isPresent(),
                layers.list("attendance", "reasons", "value"));
    }

    private static Map<?, ?> parsed(Path file) {
        try {
            Object tree = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            return tree instanceof Map<?, ?> map ? map : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first that says something is heard. */
    private record Layers(List<Map<?, ?>> trees) {

        Optional<String> text(String... path) {
            return find(path).map(String::valueOf);
        }

        List<String> list(String... path) {
            return find(path).stream()
                    .flatMap(found -> found instanceof List<?> some ? some.stream() : java.util.stream.Stream.empty())
                    .map(String::valueOf)
                    .toList();
        }

        List<String> keys(String... path) {
            return trees.stream()
                    .flatMap(tree -> at(tree, path).stream())
                    .flatMap(found ->
                            found instanceof Map<?, ?> map ? map.keySet().stream() : java.util.stream.Stream.empty())
                    .map(String::valueOf)
                    .distinct()
                    .sorted()
                    .toList();
        }

        private Optional<Object> find(String... path) {
            return trees.stream().flatMap(tree -> at(tree, path).stream()).findFirst();
        }

        private static Optional<Object> at(Map<?, ?> tree, String... path) {
            Optional<Object> place = Optional.of(tree);
            for (String key : path) {
                place = place.flatMap(
                        found -> found instanceof Map<?, ?> map ? Optional.ofNullable(map.get(key)) : Optional.empty());
            }
            return place;
        }
    }
}
