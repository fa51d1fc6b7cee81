package io.reglament.regulation;

import com.networknt.schema.Error;
import io.reglament.regulation.yaml.Pointers;
import io.reglament.regulation.yaml.Position;
import io.reglament.regulation.yaml.YamlTree;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Turns what the schema's validator says into faults with a place and words of our own. */
final class SchemaFaults {
    private final JsonNode schema;
    private final YamlTree tree;

    SchemaFaults(JsonNode schema, YamlTree tree) {
        this.schema = schema;
        this.tree = tree;
    }

    /** The branches of a choice report their own errors too, and a wrong type says enough by itself. */
    boolean isTelling(Error error) {
        boolean choice = "oneOf".equals(error.getKeyword());
        return !error.getEvaluationPath().toString().contains("/oneOf/")
                && (!choice || tree.root().at(pointer(error)).isObject());
    }

    ProfileFault of(Error error) {
        String pointer = pointer(error);
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(error, pointer);
            case "required" -> missingKey(pointer, Objects.requireNonNull(error.getProperty()));
            case "dependentRequired" -> missingKey(pointer, String.valueOf(error.getArguments()[0]));
            case "oneOf" -> fault(pointer, tree.keyAt(pointer), "one-basis");
            case "type" -> atValue(pointer, type(error));
            case "enum" -> notOneOf(error, pointer);
            case "const" -> atValue(pointer, "const", error.getSchemaNode().asString());
            case "pattern" -> atValue(pointer, "form." + definition(error), shown(pointer));
            default -> bound(error, pointer);
        };
    }

    private ProfileFault unknownKey(Error error, String parent) {
        String key = Objects.requireNonNull(error.getProperty());
        String pointer = Pointers.child(parent, key);
        List<String> known = knownBeside(error);
        if (known.isEmpty()) {
            return fault(pointer, tree.keyAt(pointer), "form.key", clipped(key));
        }
        Optional<String> nearest = Nearest.of(key, known);
        return nearest.isPresent()
                ? fault(pointer, tree.keyAt(pointer), "unknown-key.near", clipped(key), nearest.get())
                : fault(pointer, tree.keyAt(pointer), "unknown-key", clipped(key), String.join(", ", known));
    }

    private List<String> knownBeside(Error error) {
        String place = error.getSchemaLocation().getFragment().toString();
        String parent = place.substring(0, place.lastIndexOf('/'));
        return List.copyOf(schema.at(parent + "/properties").propertyNames());
    }

    private ProfileFault missingKey(String pointer, String key) {
        return fault(pointer, tree.keyAt(pointer), "missing-key", key);
    }

    private ProfileFault notOneOf(Error error, String pointer) {
        String allowed =
                error.getSchemaNode().valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        return atValue(pointer, "not-one-of", shown(pointer), allowed);
    }

    /** Keywords of length, count and size: the bound is the keyword's own value. */
    private ProfileFault bound(Error error, String pointer) {
        String keyword = error.getKeyword();
        return switch (keyword) {
            case "minLength",
                    "maxLength",
                    "minItems",
                    "maxItems",
                    "minProperties",
                    "maxProperties",
                    "minimum",
                    "maximum" ->
                atValue(
                        pointer,
                        keyword.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT),
                        error.getSchemaNode().asString());
            case "uniqueItems" -> atValue(pointer, "repeated");
            default -> atValue(pointer, "other");
        };
    }

    private static String type(Error error) {
        String definition = definition(error);
        return definition.equals("grades")
                ? "form.grades"
                : "type." + error.getSchemaNode().asString();
    }

    /** The name of the definition around a keyword: our words say how such a value is written. */
    private static String definition(Error error) {
        String[] steps = error.getSchemaLocation().getFragment().toString().split("/", -1);
        return steps[steps.length - 2];
    }

    private static String pointer(Error error) {
        return error.getInstanceLocation().toString();
    }

    private String shown(String pointer) {
        JsonNode value = tree.root().at(pointer);
        return clipped(value.isValueNode() ? value.asString() : "");
    }

    private static String clipped(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private ProfileFault atValue(String pointer, String code, String... arguments) {
        return fault(pointer, tree.valueAt(pointer), code, arguments);
    }

    private static ProfileFault fault(String pointer, Position at, String code, String... arguments) {
        return new ProfileFault(pointer, at.line(), at.column(), "regulation.fault." + code, List.of(arguments));
    }
}
