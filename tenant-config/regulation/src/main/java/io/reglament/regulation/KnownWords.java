package io.reglament.regulation;

import io.reglament.regulation.yaml.YamlTree;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Keys that lines name must stand in the section that makes them. */
final class KnownWords {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*");

    private final YamlTree tree;
    private final JsonNode merged;
    private final Faults faults;

    KnownWords(YamlTree tree, JsonNode merged, Faults faults) {
        this.tree = tree;
        this.merged = merged;
        this.faults = faults;
    }

    void areas(String list) {
        each(list, merged.path("subjects"), "area");
    }

    void forms(String list) {
        each(list, merged.at("/marks/forms"), "control-form");
    }

    void buildings(String list) {
        each(list, merged.path("buildings"), "building");
    }

    /** One word that may not stand in a list although it is known. */
    void noneIs(String list, String word, String code) {
        JsonNode words = tree.root().at(list);
        for (int i = 0; i < words.size(); i++) {
            if (words.path(i).asString("").equals(word)) {
                faults.atValue(list + "/" + i, code);
            }
        }
    }

    /** A key of a section that is not among those of another. */
    void key(String place, String word, JsonNode known, String what) {
        hint(word, known).ifPresent(near -> faults.atKey(place, code(what, near), word, near.words()));
    }

    private void each(String list, JsonNode known, String what) {
        JsonNode words = tree.root().at(list);
        for (int i = 0; words.isArray() && i < words.size(); i++) {
            String place = list + "/" + i;
            String word = words.path(i).isString() ? words.path(i).stringValue() : "";
            hint(word, known).ifPresent(near -> faults.atValue(place, code(what, near), word, near.words()));
        }
    }

    private record Hint(boolean near, String words) {}

    private static String code(String what, Hint hint) {
        return what + (hint.near() ? ".unknown.near" : ".unknown");
    }

    /** Empty for a known word, and for what is no key at all: the schema has said that already. */
    private static Optional<Hint> hint(String word, JsonNode known) {
        if (known.has(word) || !KEY.matcher(word).matches()) {
            return Optional.empty();
        }
        Optional<String> near = Nearest.of(word, known.propertyNames());
        return Optional.of(new Hint(near.isPresent(), near.orElseGet(() -> String.join(", ", known.propertyNames()))));
    }
}
