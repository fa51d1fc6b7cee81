package io.reglament.regulation;

import io.reglament.regulation.yaml.YamlTree;
import tools.jackson.databind.JsonNode;

/** The lines of every parameter: bands from low to high, words that the profile knows, values that can be. */
final class ScopeChecks {
    private final YamlTree tree;
    private final JsonNode merged;
    private final Faults faults;

    /**
     * Checks over one text.
     *
     * @param merged the text over the district's base, where the words of both are known
     */
    ScopeChecks(YamlTree tree, JsonNode merged, Faults faults) {
        this.tree = tree;
        this.merged = merged;
        this.faults = faults;
    }

    void check() {
        KnownWords words = new KnownWords(tree, merged, faults);
        for (Parameter<?> parameter : Parameters.all()) {
            JsonNode node = tree.root().at(parameter.pointer());
            if (node.isArray()) {
                for (int line = 0; line < node.size(); line++) {
                    line(parameter, parameter.pointer() + "/" + line, words);
                }
            } else if (node.isObject()) {
                line(parameter, parameter.pointer(), words);
            }
        }
        words.areas("/marks/unmarked-subjects/value");
    }

    private void line(Parameter<?> parameter, String place, KnownWords words) {
        band(place + "/grades");
        words.areas(place + "/subjects");
        words.forms(place + "/forms");
        words.buildings(place + "/buildings");
        if (parameter.equals(Parameters.WORK_DEADLINE)) {
            words.noneIs(place + "/forms", FormOfControl.ORAL, "work.oral");
        }
        if (parameter.equals(Parameters.THEME_REQUIRED_FOR)) {
            words.forms(place + "/value");
        }
        JsonNode value = tree.root().at(place + "/value");
        if (!value.isMissingNode() && !parameter.form().sense().test(value)) {
            faults.atValue(place + "/value", "form." + parameter.form().name(), value.asString(""));
        }
    }

    /** The terms of grades are looked at with their gaps. */
    private void band(String place) {
        JsonNode grades = tree.root().at(place);
        boolean written = grades.isString() && ValueKinds.GRADES.fits(grades);
        if (written && !ValueForms.isBand(grades.stringValue()) && !place.startsWith("/terms/")) {
            faults.atValue(place, "form.grades", grades.stringValue());
        }
    }
}
