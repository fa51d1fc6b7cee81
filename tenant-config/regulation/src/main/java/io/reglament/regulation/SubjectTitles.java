package io.reglament.regulation;

import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The dictionary of subjects: a school adds titles to the district's, or takes one of them into another area. */
final class SubjectTitles {
    private SubjectTitles() {}

    static JsonNode merge(JsonNode base, JsonNode school) {
        Set<String> own = school.valueStream()
                .flatMap(JsonNode::valueStream)
                .map(title -> SubjectAreas.folded(title.asString()))
                .collect(Collectors.toSet());
        ObjectNode merged = base.deepCopy().asObject();
        base.properties().forEach(area -> merged.set(area.getKey(), without(area.getValue(), own)));
        school.properties()
                .forEach(area -> area.getValue()
                        .forEach(title -> merged.withArray(area.getKey()).add(title)));
        return merged;
    }

    private static ArrayNode without(JsonNode titles, Set<String> own) {
        ArrayNode left = titles.deepCopy().asArray().removeAll();
        titles.valueStream()
                .filter(title -> !own.contains(SubjectAreas.folded(title.asString())))
                .forEach(left::add);
        return left;
    }
}
