package io.reglament.regulation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * How values of one kind are written in a profile.
 *
 * @param name of the definition in the schema, and of the words that say what is wrong with a value
 * @param schema of a value, as JSON text
 * @param reading of a value in which the schema and {@code sense} found no fault
 * @param form whether it is written as the schema has it
 * @param sense what the schema cannot see; false makes the fault {@code form.name}
 * @param examples as they are written in YAML
 */
record ValueForm<T>(
        String name,
        String schema,
        Function<JsonNode, T> reading,
        Predicate<JsonNode> form,
        Predicate<JsonNode> sense,
        List<String> examples) {
    ValueForm {
        examples = List.copyOf(examples);
    }

    static <T> ValueForm<T> text(String name, String pattern, Function<String, T> reading, String... examples) {
        String schema = "{\"type\": \"string\", \"pattern\": \"^(" + pattern.replace("\\", "\\\\") + ")$\"}";
        Pattern form = Pattern.compile(pattern);
        return new ValueForm<>(
                name,
                schema,
                node -> reading.apply(node.stringValue()),
                node -> node.isString() && form.matcher(node.stringValue()).matches(),
                _ -> true,
                List.of(examples));
    }

    static <T> ValueForm<T> of(String name, String schema, Function<JsonNode, T> reading, String... examples) {
        return new ValueForm<>(name, schema, reading, _ -> true, _ -> true, List.of(examples));
    }

    /** The same with something that the schema cannot see; it is asked of what the schema let through. */
    ValueForm<T> sensible(Predicate<JsonNode> test) {
        return new ValueForm<>(name, schema, reading, form, node -> !form.test(node) || test.test(node), examples);
    }

    /** The same, where only such nodes are well written. */
    ValueForm<T> written(Predicate<JsonNode> test) {
        return new ValueForm<>(name, schema, reading, test, sense, examples);
    }

    /** Whether it is written as the schema has it. */
    boolean fits(JsonNode node) {
        return form.test(node);
    }
}
