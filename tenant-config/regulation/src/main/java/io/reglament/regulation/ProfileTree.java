package io.reglament.regulation;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The profile language as a tree: sections hold keys, and a value is an object that says what it rests on. */
final class ProfileTree {
    private static final String SUBJECTS = "subjects";

    private ProfileTree() {}

    /**
     * The school's values over the district's: a value or a list is replaced whole, sections are gone into. What the
     * district locked stays as it is. The dictionary of subjects is no rule, so there the school's titles come beside
     * the district's.
     */
    static JsonNode merge(JsonNode base, JsonNode school) {
        return merge(base, school, true);
    }

    /** What the district published over what came with the release: what it leaves out stays as it came. */
    static JsonNode published(JsonNode release, JsonNode base) {
        return merge(release, base, false);
    }

    private static JsonNode merge(JsonNode base, JsonNode school, boolean locks) {
        ObjectNode merged = sections(base, school, locks);
        if (base.path(SUBJECTS).isObject() && school.path(SUBJECTS).isObject()) {
            merged.set(SUBJECTS, SubjectTitles.merge(base.path(SUBJECTS), school.path(SUBJECTS)));
        }
        return merged;
    }

    private static ObjectNode sections(JsonNode base, JsonNode school, boolean locks) {
        ObjectNode merged = (ObjectNode) base.deepCopy();
        school.properties().forEach(each -> {
            JsonNode below = merged.get(each.getKey());
            if (locks && below != null && BaseConflicts.isLocked(below)) {
                return;
            }
            boolean section = below != null && isSection(below) && isSection(each.getValue());
            merged.set(each.getKey(), section ? sections(below, each.getValue(), locks) : each.getValue());
        });
        return merged;
    }

    private static boolean isSection(JsonNode node) {
        return node.isObject()
                && Stream.of("clause", "not-regulated", "district-default").noneMatch(node::has);
    }
}
