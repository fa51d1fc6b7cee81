package io.reglament.regulation;

import static io.reglament.regulation.OwnRuleForm.LANGUAGES;

import io.reglament.regulation.own.Over;
import io.reglament.regulation.own.Template;
import io.reglament.regulation.own.Vocabulary;
import io.reglament.regulation.yaml.Pointers;
import io.reglament.regulation.yaml.YamlTree;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The rules of the school's own: their form, the words they are for, conditions and messages. It finds all faults by
 * itself, in the words that the schema's faults have, so it does not matter which of the two sees one first.
 */
final class OwnRuleChecks {
    private static final String SECTION = "/" + OwnRuleReading.SECTION;

    private final YamlTree tree;
    private final Faults faults;
    private final KnownWords words;
    private final ConditionChecks conditions;

    /**
     * Checks over one text.
     *
     * @param merged the text over the district's base, where areas and forms of both are known
     */
    OwnRuleChecks(YamlTree tree, JsonNode merged, Faults faults) {
        this.tree = tree;
        this.faults = faults;
        this.words = new KnownWords(tree, merged, faults);
        this.conditions = new ConditionChecks(vocabulary(merged), faults);
    }

    void check() {
        JsonNode rules = tree.root().at(SECTION);
        if (rules.isMissingNode()) {
            return;
        }
        if (!rules.isObject()) {
            faults.atValue(SECTION, "type.object");
        } else if (rules.size() > OwnRuleForm.MOST_RULES) {
            faults.atValue(SECTION, "max-properties", Integer.toString(OwnRuleForm.MOST_RULES));
        } else {
            rules.properties().forEach(each -> rule(each.getKey(), each.getValue()));
            if (conditions.tooMuchTogether()) {
                faults.atKey(SECTION, "own.too-costly-together");
            }
        }
    }

    private void rule(String key, JsonNode rule) {
        String at = Pointers.child(SECTION, key);
        if (!OwnRuleForm.KEY.matcher(key).matches()) {
            faults.atKey(at, "form.key", clipped(key));
        } else if (!rule.isObject()) {
            faults.atValue(at, "type.object");
        } else {
            keys(at, rule);
            Optional<Over> over = over(at);
            severity(at + "/severity");
            grades(at + "/grades");
            list(at + "/subjects");
            words.areas(at + "/subjects");
            forms(at + "/forms", over);
            over.ifPresent(of -> conditions.check(at + "/broken-when", tree.root(), of));
            messages(at + "/message", over);
        }
    }

    private void keys(String at, JsonNode rule) {
        rule.propertyNames().stream()
                .filter(key -> !OwnRuleForm.KEYS.contains(key))
                .forEach(key -> unknown(Pointers.child(at, key), key, OwnRuleForm.KEYS));
        OwnRuleForm.NEEDED.stream().filter(key -> !rule.has(key)).forEach(key -> faults.atKey(at, "missing-key", key));
        basis(at, rule);
    }

    /** Whether there is such a clause, all values are asked alike. */
    private void basis(String at, JsonNode rule) {
        if (OwnRuleForm.BASES.stream().filter(rule::has).count() != 1) {
            faults.atKey(at, "one-basis");
        }
        text(at + "/clause")
                .filter(id -> !ClauseId.isOne(id))
                .ifPresent(id -> faults.atValue(at + "/clause", "form.clause", clipped(id)));
        Stream.of("not-regulated", "district-default")
                .filter(key -> rule.has(key)
                        && !(rule.path(key).isBoolean() && rule.path(key).booleanValue()))
                .forEach(key -> faults.atValue(at + "/" + key, "const", "true"));
    }

    private void unknown(String pointer, String key, Collection<String> known) {
        Optional<String> near = Nearest.of(key, known);
        faults.atKey(
                pointer,
                near.isPresent() ? "unknown-key.near" : "unknown-key",
                clipped(key),
                near.orElseGet(() -> String.join(", ", known)));
    }

    private Optional<Over> over(String at) {
        Optional<String> word = text(at + "/over");
        word.filter(given -> Over.of(given).isEmpty())
                .ifPresent(given ->
                        faults.atValue(at + "/over", "not-one-of", clipped(given), String.join(", ", Over.keys())));
        return word.flatMap(Over::of);
    }

    private void severity(String pointer) {
        text(pointer)
                .filter(given -> !given.equals(OwnRuleForm.ADVICE))
                .ifPresent(_ -> faults.atValue(pointer, "const", OwnRuleForm.ADVICE));
    }

    /** In the schema's words for either slip, so that each is told once. */
    private void grades(String pointer) {
        JsonNode grades = tree.root().at(pointer);
        if (grades.isString() && !isBand(grades)) {
            faults.atValue(pointer, "form.grades", clipped(grades.stringValue()));
        } else if (!grades.isMissingNode() && !grades.isString()) {
            faults.atValue(pointer, "form.grades");
        }
    }

    private static boolean isBand(JsonNode grades) {
        return ValueKinds.GRADES.fits(grades) && ValueForms.isBand(grades.stringValue());
    }

    private void list(String pointer) {
        JsonNode list = tree.root().at(pointer);
        if (!list.isMissingNode() && !list.isArray()) {
            faults.atValue(pointer, "type.array");
        }
    }

    private void forms(String pointer, Optional<Over> over) {
        if (!tree.root().at(pointer).isMissingNode()
                && over.isPresent()
                && !over.get().hasForm()) {
            faults.atKey(pointer, "own.no-forms", over.get().key());
        } else {
            list(pointer);
            words.forms(pointer);
        }
    }

    private void messages(String pointer, Optional<Over> over) {
        JsonNode messages = tree.root().at(pointer);
        if (messages.isMissingNode()) {
            return;
        }
        if (!messages.isObject()) {
            faults.atValue(pointer, "type.object");
            return;
        }
        messages.propertyNames().stream()
                .filter(language -> !LANGUAGES.contains(language))
                .forEach(language -> unknown(Pointers.child(pointer, language), language, LANGUAGES));
        if (LANGUAGES.stream().noneMatch(messages::has)) {
            faults.atValue(pointer, "own.no-message", String.join(", ", LANGUAGES));
        }
        LANGUAGES.stream().filter(messages::has).forEach(language -> message(pointer + "/" + language, over));
    }

    private void message(String pointer, Optional<Over> over) {
        text(pointer).ifPresent(text -> {
            if (text.isBlank()) {
                faults.atValue(pointer, "min-length", "1");
            } else if (text.length() > OwnRuleForm.LONGEST_MESSAGE) {
                faults.atValue(pointer, "max-length", Integer.toString(OwnRuleForm.LONGEST_MESSAGE));
            } else {
                over.ifPresent(of -> places(pointer, new Template(text), of));
            }
        });
    }

    private void places(String pointer, Template template, Over over) {
        if (template.torn()) {
            faults.atValue(pointer, "own.brace");
        }
        List<String> known = Template.showable(over);
        template.unknown(over).forEach(path -> {
            Optional<String> near = Nearest.of(path, known);
            faults.atValue(
                    pointer,
                    near.isPresent() ? "own.place.near" : "own.place",
                    clipped(path),
                    near.orElseGet(() -> String.join(", ", known)));
        });
    }

    private Optional<String> text(String pointer) {
        JsonNode node = tree.root().at(pointer);
        if (!node.isMissingNode() && !node.isString()) {
            faults.atValue(pointer, "type.string");
        }
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    private static Vocabulary vocabulary(JsonNode merged) {
        return new Vocabulary(
                merged.at("/marks/forms").propertyNames(),
                merged.path("subjects").propertyNames(),
                Arrays.stream(AbsenceReason.values()).map(AbsenceReason::key).toList());
    }

    private static String clipped(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
