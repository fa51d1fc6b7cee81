package io.reglament.regulation;

import io.reglament.regulation.yaml.YamlTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The clauses that a school's profile brings with it, for a document that the register does not know. */
final class OwnClauses {
    static final String SECTION = "clauses";

    private final YamlTree tree;
    private final Faults faults;
    private final Set<String> ids = new LinkedHashSet<>();

    OwnClauses(YamlTree tree, Faults faults) {
        this.tree = tree;
        this.faults = faults;
        tree.root()
                .path(SECTION)
                .valueStream()
                .forEach(each -> ids.add(each.path("id").asString("")));
    }

    /** Of a tree in which no fault was found. */
    static List<Clause> of(JsonNode root) {
        return root.path(SECTION).valueStream().map(OwnClauses::clause).toList();
    }

    /** The document is one of the register, or the school's own with clauses of its own, each once. */
    void check(List<String> registered) {
        JsonNode letter = tree.root().path("document");
        boolean own = letter.asString("").equals(ClauseId.OWN);
        if (letter.isString() && !own && !registered.contains(letter.stringValue())) {
            faults.atValue("/document", "document", letter.stringValue(), String.join(", ", registered));
        }
        if (own && !tree.root().has(SECTION)) {
            faults.atValue("/document", "clause.none");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tree.root().path(SECTION).size(); i++) {
            id("/" + SECTION + "/" + i + "/id", seen);
        }
    }

    /** A value that names a clause of the own document. */
    void cited(String place, ClauseId id) {
        if (!ids.contains(id.value())) {
            faults.atValue(
                    place,
                    "clause.not-listed",
                    id.number(),
                    Nearest.of(id.value(), ids).map(near -> near.substring(2)).orElse("—"));
        }
    }

    private void id(String place, Set<String> seen) {
        String id = tree.root().at(place).asString("");
        if (ClauseId.isOne(id) && !new ClauseId(id).isOwn()) {
            faults.atValue(place, "clause.own-letter", id, ClauseId.OWN);
        } else if (ClauseId.isOne(id) && !seen.add(id)) {
            faults.atValue(place, "clause.twice", new ClauseId(id).number());
        }
    }

    private static Clause clause(JsonNode node) {
        String words = node.required("words").stringValue();
        Map<String, String> says = new HashMap<>(Map.of("ru", words));
        node.path("says")
                .properties()
                .forEach(each -> says.put(each.getKey(), each.getValue().stringValue()));
        return new Clause(
                new ClauseId(node.required("id").stringValue()),
                node.required("ref").stringValue(),
                ClauseKind.valueOf(node.required("kind").stringValue().toUpperCase(Locale.ROOT)),
                List.of(),
                says,
                Optional.of(words));
    }
}
