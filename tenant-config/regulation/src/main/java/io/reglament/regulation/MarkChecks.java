package io.reglament.regulation;

import io.reglament.regulation.yaml.Pointers;
import io.reglament.regulation.yaml.YamlTree;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Forms of control with their weights, the dictionary of subjects, and the words of the table of written work. */
final class MarkChecks {
    private static final String FORMS = "/marks/forms";
    private static final String WEIGHTS = "/marks/weights";
    private static final String TABLE = "/deadline/work";

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*");

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
        each("/marks/unmarked-subjects/value", this::area);
        for (int line = 0; line < tree.root().at(TABLE).size(); line++) {
            line(TABLE + "/" + line);
        }
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
            unknown(place, form, merged.at(FORMS), "control-form", true);
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

    private void line(String place) {
        each(place + "/subjects", this::area);
        each(place + "/forms", (at, form) -> {
            if (form.equals(FormOfControl.ORAL)) {
                faults.atValue(at, "work.oral");
            } else if (!merged.at(FORMS).has(form)) {
                unknown(at, form, merged.at(FORMS), "control-form", false);
            }
        });
    }

    private void area(String place, String area) {
        if (!merged.path("subjects").has(area)) {
            unknown(place, area, merged.path("subjects"), "area", false);
        }
    }

    private interface Word {
        void at(String pointer, String word);
    }

    private void each(String list, Word check) {
        for (int i = 0; i < tree.root().at(list).size(); i++) {
            JsonNode word = tree.root().at(list + "/" + i);
            if (word.isString()) {
                check.at(list + "/" + i, word.stringValue());
            }
        }
    }

    /** What is no key at all, the schema has said already. */
    private void unknown(String place, String word, JsonNode known, String what, boolean key) {
        if (!KEY.matcher(word).matches()) {
            return;
        }
        Optional<String> near = Nearest.of(word, known.propertyNames());
        String code = what + (near.isPresent() ? ".unknown.near" : ".unknown");
        String hint = near.orElseGet(() -> String.join(", ", known.propertyNames()));
        if (key) {
            faults.atKey(place, code, word, hint);
        } else {
            faults.atValue(place, code, word, hint);
        }
    }
}
