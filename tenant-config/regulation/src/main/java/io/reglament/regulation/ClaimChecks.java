package io.reglament.regulation;

import io.reglament.regulation.Parameter.Need;
import io.reglament.regulation.yaml.YamlTree;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What other places of the document are said to say: of a parameter that is there, in its own words. */
final class ClaimChecks {
    private final ClauseRegister register;
    private final YamlTree tree;
    private final JsonNode merged;
    private final Faults faults;

    ClaimChecks(ClauseRegister register, YamlTree tree, JsonNode merged, Faults faults) {
        this.register = register;
        this.tree = tree;
        this.merged = merged;
        this.faults = faults;
    }

    void check() {
        JsonNode claims = tree.root().at(Claim.SECTION);
        KnownWords words = new KnownWords(tree, merged, faults);
        for (int i = 0; claims.isArray() && i < claims.size(); i++) {
            claim(Claim.SECTION + "/" + i, claims.path(i), words);
        }
    }

    private void claim(String place, JsonNode claim, KnownWords words) {
        words.areas(place + "/subjects");
        words.forms(place + "/forms");
        question(place + "/question", claim.path("question").asString(""));
        String name = claim.path("parameter").asString("");
        Optional<Parameter<?>> parameter = name.isEmpty() ? Optional.empty() : Parameters.at(Claim.pointer(name));
        if (!name.isEmpty()
                && parameter.filter(each -> each.need() != Need.EACH).isEmpty()) {
            faults.atValue(place + "/parameter", "claim.parameter", name, nearest(name));
        }
        parameter.ifPresent(each -> value(place + "/value", each, claim.path("value")));
    }

    /** The form of a value hangs on the parameter, which the schema leaves to this. */
    private void value(String place, Parameter<?> parameter, JsonNode value) {
        if (!value.isMissingNode() && !isWritten(parameter, value)) {
            faults.atValue(
                    place, "claim.value", String.join("; ", parameter.form().examples()));
        }
    }

    private static boolean isWritten(Parameter<?> parameter, JsonNode value) {
        if (!FormSchema.of(parameter.form()).fits(value)) {
            return false;
        }
        return parameter.form().sense().test(value);
    }

    private void question(String place, String question) {
        List<String> known = tree.root().path("document").isString()
                ? register.questions(tree.root().path("document").stringValue()).stream()
                        .map(OpenQuestion::id)
                        .toList()
                : List.of();
        if (!question.isEmpty() && !known.contains(question)) {
            String near = Nearest.of(question, known).orElse(String.join(", ", known));
            faults.atValue(place, "decision.unknown", question, near);
        }
    }

    private static String nearest(String name) {
        List<String> known = Parameters.all().stream().map(Parameter::key).toList();
        return Nearest.of(name, known).orElse("—");
    }
}
