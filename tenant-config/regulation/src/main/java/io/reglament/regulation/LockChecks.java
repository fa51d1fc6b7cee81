package io.reglament.regulation;

import io.reglament.regulation.yaml.Pointers;
import io.reglament.regulation.yaml.YamlTree;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a school says of a value that the district locked: nothing else can be said there, however it is written. */
final class LockChecks {
    private static final String NOTHING = "—";

    private final YamlTree tree;
    private final JsonNode base;
    private final Faults faults;

    /** Checks over one text in which nothing else is wrong. */
    LockChecks(YamlTree tree, JsonNode base) {
        this.tree = tree;
        this.base = base;
        this.faults = new Faults(tree);
    }

    List<ProfileFault> check() {
        sections("", base, tree.root());
        return faults.list();
    }

    private void sections(String pointer, JsonNode below, JsonNode school) {
        if (BaseConflicts.isLocked(below)) {
            lines(pointer, below, school);
        } else if (below.isObject() && school.isObject()) {
            school.properties()
                    .forEach(each -> sections(
                            Pointers.child(pointer, each.getKey()), below.path(each.getKey()), each.getValue()));
        }
    }

    private void lines(String pointer, JsonNode locked, JsonNode school) {
        for (int line = 0; school.isArray() && line < school.size(); line++) {
            line(pointer + "/" + line, locked, school.path(line));
        }
        if (!school.isArray()) {
            line(pointer, locked, school);
        }
    }

    private void line(String place, JsonNode locked, JsonNode own) {
        if (!agrees(locked, own)) {
            faults.atKey(
                    place,
                    "locked",
                    value(locked),
                    first(locked).path("source").asString(NOTHING),
                    value(own),
                    own.path("clause").asString(NOTHING));
        }
    }

    private static boolean agrees(JsonNode locked, JsonNode own) {
        return Settings.lines(own).stream()
                        .allMatch(line -> Settings.lines(locked).stream()
                                .anyMatch(other -> other.scope().equals(line.scope())
                                        && other.value().equals(line.value())))
                && own.has("value");
    }

    private static String value(JsonNode node) {
        JsonNode value = first(node).path("value");
        return value.isString() ? value.stringValue() : value.isMissingNode() ? NOTHING : value.toString();
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }
}
