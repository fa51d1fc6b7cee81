package io.reglament.regulation;

import io.reglament.regulation.own.Condition;
import io.reglament.regulation.own.Over;
import io.reglament.regulation.own.Reading;
import io.reglament.regulation.own.Template;
import io.reglament.regulation.own.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Makes the school's own rules of a tree in which {@link OwnRuleChecks} found no fault. */
final class OwnRuleReading {
    /** The section of the profile that holds them, by key. */
    static final String SECTION = "rules";

    private final JsonNode root;

    OwnRuleReading(JsonNode root) {
        this.root = root;
    }

    /** In the order of the profile. */
    List<OwnRule> rules() {
        return root.path(SECTION).properties().stream()
                .map(each -> rule(each.getKey(), each.getValue()))
                .toList();
    }

    private static OwnRule rule(String key, JsonNode node) {
        Over over = Over.of(node.required("over").stringValue()).orElseThrow();
        return new OwnRule(
                key,
                Settings.scope(node),
                condition(over, node.required("broken-when").stringValue()),
                node.path("severity").asString("").equals(OwnRuleForm.ADVICE) ? Severity.ADVICE : Severity.BREACH,
                ProfileBuilder.basis(node),
                message(node.required("message")));
    }

    /** Words of the vocabulary were checked when it was saved; a later base may know other ones. */
    private static Condition condition(Over over, String text) {
        return switch (Condition.read(over, text, Vocabulary.unchecked())) {
            case Reading.Whole(Condition condition) -> condition;
            case Reading.Faulty faulty ->
                throw new IllegalStateException("A condition was kept that cannot be read: " + faulty);
        };
    }

    private static OwnMessage message(JsonNode node) {
        Map<String, Template> templates = new LinkedHashMap<>();
        OwnRuleForm.LANGUAGES.stream()
                .filter(node::has)
                .forEach(language -> templates.put(
                        language, new Template(node.required(language).stringValue())));
        return new OwnMessage(templates);
    }
}
