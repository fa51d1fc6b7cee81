package io.reglament.regulation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Gives every own clause that has no mark yet one of its number, so that values can name it; a mark once given stays. */
final class NumberedClauses {
    private static final int LONGEST = 11;

    private final Set<String> taken = new HashSet<>();

    private NumberedClauses() {}

    /** The lines of the section of clauses; any other value as it is. */
    static JsonNode of(String pointer, JsonNode value) {
        if (!pointer.equals("/" + OwnClauses.SECTION) || !(value instanceof ArrayNode lines)) {
            return value;
        }
        NumberedClauses clauses = new NumberedClauses();
        lines.forEach(line -> clauses.taken.add(line.path("id").asString("")));
        ArrayNode numbered = JsonNodeFactory.instance.arrayNode();
        lines.forEach(line -> numbered.add(clauses.numbered(line)));
        return numbered;
    }

    private ObjectNode numbered(JsonNode line) {
        String ref = line.path("ref").asString("").replaceFirst("^(п\\.|пункт)\\s*(?=\\S)", "");
        ObjectNode clause = JsonNodeFactory.instance.objectNode();
        clause.put("id", line.has("id") ? line.path("id").asString("") : free(ref));
        line.properties().forEach(each -> clause.set(each.getKey(), each.getValue()));
        return ref.isEmpty() ? clause : clause.put("ref", ref);
    }

    private String free(String ref) {
        String bare = ref.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z.']", "").replaceAll("^[.']+|[.']+$", "");
        String id = ClauseId.OWN + "-" + bare.substring(0, Math.min(LONGEST, bare.length()));
        String free = IntStream.concat(IntStream.of(0), IntStream.rangeClosed('a', 'z'))
                .mapToObj(letter -> letter == 0 ? id : id + (char) letter)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElse(id);
        taken.add(free);
        return free;
    }
}
