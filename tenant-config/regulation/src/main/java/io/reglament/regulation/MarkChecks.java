package io.reglament.regulation;

import io.reglament.regulation.yaml.Pointers;
import io.reglament.regulation.yaml.YamlTree;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Forms of control with their weights, and the dictionary of subjects. */
final class MarkChecks {
    private static final String FORMS = "/marks/forms";
    private static final String WEIGHTS = "/marks/weights";

    private final YamlTree tree;
    private final JsonNode merged;
    private final Faults faults;

    /**
     * Checks over one text.
     *
     * @param merged the text over the district's base, where keys of both are known
     */
    MarkChecks(YamlTree tree, JsonNode merged, Faults faults) {
        this.tree = tree;
        this.merged = merged;
        this.faults = faults;
    }

    void check() {
        eachKey(FORMS, this::weighed);
        eachKey(WEIGHTS, this::weight);
        titles();
    }

    private void eachKey(String section, Consumer<String> check) {
        tree.root().at(section).propertyNames().forEach(check);
    }

    private void weighed(String form) {
        if (!merged.at(WEIGHTS).has(form)) {
            faults.atKey(Pointers.child(FORMS, form), "weight.missing", form);
        }
    }

    private void weight(String form) {
        String place = Pointers.child(WEIGHTS, form);
        if (!merged.at(FORMS).has(form)) {
            new KnownWords(tree, merged, faults).key(place, form, merged.at(FORMS), "control-form");
        }
        JsonNode value = tree.root().at(place + "/value");
        boolean inBounds = value.isNumber() && value.doubleValue() > 0 && value.doubleValue() <= 10;
        if (inBounds && ValueForms.weight(value.decimalValue()).scale() > 2) {
            faults.atValue(place + "/value", "form.weight", value.asString());
        }
    }

    private void titles() {
        Set<String> seen = new HashSet<>();
        eachKey("/subjects", area -> {
            String place = Pointers.child("/subjects", area);
            for (int i = 0; i < tree.root().at(place).size(); i++) {
                JsonNode title = tree.root().at(place + "/" + i);
                if (title.isString() && !seen.add(SubjectAreas.folded(title.stringValue()))) {
                    faults.atValue(place + "/" + i, "subjects.twice", title.stringValue());
                }
            }
        });
    }
}
