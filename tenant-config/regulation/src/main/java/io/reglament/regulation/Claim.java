package io.reglament.regulation;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What another place of the regulation says of a parameter. It holds nowhere; it is there to be seen beside what holds.
 *
 * @param value as it is written in a profile
 * @param places numbers of the clauses that say so, as the document has them
 * @param question id of the {@link OpenQuestion} that the register has of it
 */
record Claim(Parameter<?> parameter, Scope scope, JsonNode value, List<String> places, Optional<String> question) {
    static final String SECTION = "/claims";

    Claim {
        places = List.copyOf(places);
    }

    /** Of a tree in which no fault was found. */
    static List<Claim> of(JsonNode root) {
        return root.at(SECTION).valueStream().map(Claim::read).toList();
    }

    /** The pointer of a parameter that is named with dots. */
    static String pointer(String name) {
        return "/" + name.replace('.', '/');
    }

    /** What is claimed, in the type of the parameter. */
    Regulated<?> read() {
        return new Settings.Line(scope, value, new Basis.NotRegulated(), Severity.BREACH).read(parameter);
    }

    private static Claim read(JsonNode node) {
        String name = node.required("parameter").stringValue();
        return new Claim(
                Parameters.at(pointer(name)).orElseThrow(),
                Settings.scope(node),
                node.required("value"),
                node.path("places").valueStream().map(JsonNode::stringValue).toList(),
                Optional.ofNullable(node.get("question")).map(JsonNode::stringValue));
    }
}
