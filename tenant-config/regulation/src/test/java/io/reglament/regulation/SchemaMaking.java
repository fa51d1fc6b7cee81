package io.reglament.regulation;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what the catalogue of parameters says into the schema of the profile language; what is no parameter, such as
 * the forms of control and the checks, stands there by hand and stays.
 */
final class SchemaMaking {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_LINES = 40;
    private static final List<String> BASES = List.of("clause", "not-regulated", "district-default");

    private final ObjectNode root;
    private final ResourceBundle words = ResourceBundle.getBundle("messages.regulation.text", Locale.ENGLISH);

    SchemaMaking(String schema) {
        this.root = (ObjectNode) JSON.readTree(schema);
    }

    String make() {
        Parameters.all().forEach(this::parameter);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root).replaceAll("\\R", "\n") + "\n";
    }

    private void parameter(Parameter<?> parameter) {
        String[] steps = parameter.pointer().substring(1).split("/", -1);
        ObjectNode properties = object(root, "properties");
        for (int i = 0; i < steps.length - 1; i++) {
            properties = object(section(properties, steps[i]), "properties");
        }
        properties.set(steps[steps.length - 1], schema(parameter));
    }

    private ObjectNode section(ObjectNode properties, String step) {
        ObjectNode section = object(properties, step);
        if (!section.has("type")) {
            String key = "regulation.section." + step;
            section.put("title", words.containsKey(key) ? words.getString(key) : step);
            section.put("description", section.path("title").stringValue());
            section.put("type", "object");
            section.put("additionalProperties", false);
        }
        return section;
    }

    private ObjectNode schema(Parameter<?> parameter) {
        ObjectNode node = JSON.createObjectNode();
        node.put("title", words.getString("regulation.parameter." + parameter.key()));
        node.put("description", words.getString("regulation.help." + parameter.key()));
        ArrayNode examples = node.putArray("examples");
        parameter.form().examples().forEach(examples::add);
        if (parameter.need() != Parameter.Need.EACH && parameter.dimensions().isEmpty()) {
            return node.put("$ref", ref(value(parameter.form())));
        }
        if (parameter.need() == Parameter.Need.EACH) {
            return node.put("$ref", ref(lines(parameter)));
        }
        node.putObject("if").put("type", "array");
        node.putObject("then").put("$ref", ref(lines(parameter)));
        node.putObject("else").put("$ref", ref(value(parameter.form())));
        return node;
    }

    private String value(ValueForm<?> form) {
        ObjectNode definition = JSON.createObjectNode();
        definition.put("title", "A value").put("description", "A value and what it rests on");
        basis(definition, form);
        definitions().set(form.name(), titled(form));
        definitions().set(form.name() + "-value", definition);
        return form.name() + "-value";
    }

    private static ObjectNode titled(ValueForm<?> form) {
        ObjectNode schema = (ObjectNode) JSON.readTree(form.schema());
        schema.put("title", form.name()).put("description", String.join("; ", form.examples()));
        return schema;
    }

    private String lines(Parameter<?> parameter) {
        value(parameter.form());
        StringBuilder name = new StringBuilder(parameter.form().name()).append("-lines");
        ObjectNode line = JSON.createObjectNode();
        line.put("title", "Line").put("description", "A value, for whom it holds and what it rests on");
        basis(line, parameter.form());
        parameter.dimensions().stream().sorted().forEach(dimension -> {
            name.append('-').append(dimension.key());
            ((ObjectNode) line.path("properties")).set(dimension.key(), dimension(dimension));
        });
        ObjectNode lines = JSON.createObjectNode();
        lines.put("title", "Lines").put("description", "Of the lines that mean a thing the first one holds");
        lines.put("type", "array")
                .put("minItems", 1)
                .put("maxItems", MOST_LINES)
                .set("items", line);
        definitions().set(name.toString(), lines);
        return name.toString();
    }

    private static void basis(ObjectNode node, ValueForm<?> form) {
        node.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = node.putObject("properties");
        properties.set("value", ref(JSON.createObjectNode(), form.name()));
        properties.putObject("severity").put("const", "advice");
        properties.set("clause", ref(JSON.createObjectNode(), "clause"));
        List.of("not-regulated", "district-default", "locked")
                .forEach(key -> properties.set(key, ref(JSON.createObjectNode(), "yes")));
        properties.set("source", ref(JSON.createObjectNode(), "source"));
        properties.set("norm", ref(JSON.createObjectNode(), "norm"));
        node.putArray("required").add("value");
        ArrayNode choice = node.putArray("oneOf");
        BASES.forEach(key -> choice.addObject().putArray("required").add(key));
    }

    private static JsonNode dimension(Dimension dimension) {
        return switch (dimension) {
            case GRADES -> ref(JSON.createObjectNode(), "grades");
            case SUBJECTS, FORMS, BUILDINGS -> JSON.readTree("""
                    {"type": "array", "minItems": 1, "maxItems": 40, "uniqueItems": true,
                     "items": {"$ref": "#/$defs/key"}}""");
            case TERMS -> JSON.readTree("""
                    {"type": "array", "minItems": 1, "maxItems": 12, "uniqueItems": true,
                     "items": {"$ref": "#/$defs/terms"}}""");
            case HOURS -> JSON.readTree("{\"type\": \"number\", \"minimum\": 0.1, \"maximum\": 40}");
            case OVER -> JSON.readTree("{\"type\": \"integer\", \"minimum\": 1, \"maximum\": 9999}");
        };
    }

    private static ObjectNode ref(ObjectNode node, String definition) {
        return node.put("$ref", ref(definition));
    }

    private static String ref(String definition) {
        return "#/$defs/" + definition;
    }

    private ObjectNode definitions() {
        return object(root, "$defs");
    }

    private static ObjectNode object(ObjectNode parent, String name) {
        return parent.get(name) instanceof ObjectNode there ? there : parent.putObject(name);
    }
}
