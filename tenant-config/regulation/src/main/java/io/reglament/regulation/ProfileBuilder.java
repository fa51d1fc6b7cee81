package io.reglament.regulation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Makes the typed profile of a tree in which no fault was found. */
final class ProfileBuilder {
    private final JsonNode root;

    ProfileBuilder(JsonNode root) {
        this.root = root;
    }

    Profile build() {
        return new Profile(
                Optional.ofNullable(root.get("document")).map(JsonNode::stringValue),
                Settings.of(root),
                subjects(),
                root.at("/marks/forms").properties().stream()
                        .map(form -> form(form.getKey(), form.getValue()))
                        .toList(),
                controls(),
                stream(
                        "/backup/term-end",
                        node -> new Regulated<>(new BackupOccasion.TermEnd(grades(node)), basis(node))),
                new OwnRuleReading(root).rules(),
                stream("/decisions", ProfileBuilder::decision),
                OwnClauses.of(root));
    }

    private SubjectAreas subjects() {
        Map<String, Set<String>> titles = new LinkedHashMap<>();
        root.path("subjects")
                .properties()
                .forEach(area -> titles.put(area.getKey(), ValueKinds.strings(area.getValue())));
        return new SubjectAreas(titles);
    }

    private Regulated<FormOfControl> form(String key, JsonNode node) {
        JsonNode weight = root.at("/marks/weights").required(key);
        return new Regulated<>(
                new FormOfControl(
                        key,
                        words(node.required("names")),
                        words(node.required("short")),
                        ValueForms.weight(weight.required("value").decimalValue()),
                        node.required("written").booleanValue()),
                basis(weight));
    }

    private static Words words(JsonNode node) {
        return new Words(
                node.required("ru").stringValue(),
                node.required("ky").stringValue(),
                node.required("en").stringValue());
    }

    private List<Control> controls() {
        return Arrays.stream(ControlKey.values())
                .filter(key -> root.at(key.pointer()).isObject())
                .map(key -> control(key, root.at(key.pointer())))
                .toList();
    }

    private static Control control(ControlKey key, JsonNode node) {
        Rhythm rhythm = ValueForms.rhythm(node.required("rhythm").stringValue());
        List<Regulated<CheckItem>> checklist = node.path("checklist")
                .valueStream()
                .map(item -> regulated(item, text -> ValueForms.constant(CheckItem.class, text)))
                .toList();
        return new Control(key, responsible(node.required("by")), new Regulated<>(rhythm, basis(node)), checklist);
    }

    private <T> List<T> stream(String pointer, Function<JsonNode, T> form) {
        return root.at(pointer).valueStream().map(form).toList();
    }

    private static <T> Regulated<T> regulated(JsonNode node, Function<String, T> form) {
        return new Regulated<>(form.apply(node.required("value").stringValue()), basis(node));
    }

    private static GradeBand grades(JsonNode node) {
        return ValueForms.grades(node.required("grades").stringValue());
    }

    private static Responsible responsible(JsonNode node) {
        return ValueForms.constant(Responsible.class, node.stringValue());
    }

    private static Decision decision(JsonNode node) {
        String reading = node.required("reading").stringValue();
        return new Decision(
                node.required("question").stringValue(),
                reading.equals("default") ? Optional.empty() : Optional.of(reading),
                node.required("why").stringValue());
    }

    static Basis basis(JsonNode node) {
        JsonNode clause = node.get("clause");
        if (clause != null) {
            return new Basis.ByClause(new ClauseId(clause.stringValue()));
        }
        return node.has("district-default") ? new Basis.DistrictDefault() : new Basis.NotRegulated();
    }
}
