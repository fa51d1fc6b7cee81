package io.reglament.regulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a profile says for each parameter, line by line; of the lines that mean a thing the first one holds. */
public final class Settings {
    private final Map<Parameter<?>, List<Line>> lines = new HashMap<>();

    /** One line of a parameter, with its value as it was written. */
    record Line(Scope scope, JsonNode value, Basis basis, Severity severity) {
        <T> Regulated<T> read(Parameter<T> parameter) {
            return new Regulated<>(parameter.read(value), basis, severity);
        }
    }

    private Settings() {}

    /** Of a tree in which no fault was found. */
    static Settings of(JsonNode root) {
        Settings settings = new Settings();
        for (Parameter<?> parameter : Parameters.all()) {
            List<Line> lines = lines(root.at(parameter.pointer()));
            if (!lines.isEmpty()) {
                settings.lines.put(parameter, lines);
            }
        }
        return settings;
    }

    static List<Line> lines(JsonNode node) {
        Stream<JsonNode> all = node.isArray() ? node.valueStream() : Stream.of(node);
        return all.filter(line -> line.has("value")).map(Settings::line).toList();
    }

    List<Line> of(Parameter<?> parameter) {
        return lines.getOrDefault(parameter, List.of());
    }

    <T> Optional<Regulated<T>> find(Parameter<T> parameter, Where where, Optional<String> area) {
        return of(parameter).stream()
                .filter(line -> line.scope().holds(where, area))
                .findFirst()
                .map(line -> line.read(parameter));
    }

    <T> List<Regulated<T>> each(Parameter<T> parameter, Where where, Optional<String> area) {
        return of(parameter).stream()
                .filter(line -> line.scope().holds(where, area))
                .map(line -> line.read(parameter))
                .toList();
    }

    private static Line line(JsonNode node) {
        return new Line(
                scope(node),
                node.required("value"),
                ProfileBuilder.basis(node),
                node.path("severity").asString("").equals("advice") ? Severity.ADVICE : Severity.BREACH);
    }

    static Scope scope(JsonNode node) {
        return new Scope(
                Optional.ofNullable(node.get("grades"))
                        .map(JsonNode::stringValue)
                        .map(ValueForms::grades),
                ValueKinds.strings(node.path("subjects")),
                ValueKinds.strings(node.path("forms")),
                ValueKinds.strings(node.path("buildings")),
                terms(node.path("terms")),
                node.has("hours") ? ValueForms.weight(node.path("hours").decimalValue()) : BigDecimal.ZERO,
                node.path("over").asInt(0));
    }

    private static Set<TermType> terms(JsonNode list) {
        List<TermType> types = new ArrayList<>();
        list.valueStream().forEach(each -> types.add(TermType.parse(each.stringValue())));
        return types.stream().collect(Collectors.toUnmodifiableSet());
    }
}
