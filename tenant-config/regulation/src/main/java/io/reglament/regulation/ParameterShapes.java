package io.reglament.regulation;

import io.reglament.regulation.Parameter.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a parameter: its value by its form, by what its lines differ, and what they rest on. */
final class ParameterShapes {
    private final EditWords words;

    ParameterShapes(EditWords words) {
        this.words = words;
    }

    EditPiece piece(Parameter<?> parameter) {
        List<Shape.Part> parts =
                new ArrayList<>(List.of(new Shape.Part("value", words.part("value"), value(parameter))));
        parameter.dimensions().stream().sorted().forEach(each -> dimension(each, parts));
        parts.add(basis(parameter.key()));
        parts.add(new Shape.Part(
                "severity", words.part("severity"), new Shape.Leaf(FieldKind.CHOICE, words.advice(), List.of())));
        parts.add(new Shape.Part("source", words.part("source"), Shape.Leaf.of(FieldKind.HIDDEN)));
        boolean lines = parameter.need() == Need.EACH || !parameter.dimensions().isEmpty();
        return new EditPiece(
                parameter.pointer(),
                words.say("parameter." + parameter.key()),
                words.say("help." + parameter.key()),
                Optional.of(parameter),
                new Shape.Rows(new Shape.Group(parts), parameter.need() != Need.EACH, lines ? 1 : 0));
    }

    Shape.Part basis(String parameter) {
        return new Shape.Part(
                Shape.BASIS, words.part("basis"), new Shape.Leaf(FieldKind.BASIS, words.bases(parameter), List.of()));
    }

    private void dimension(Dimension dimension, List<Shape.Part> parts) {
        Shape.Leaf leaf = switch (dimension) {
            case GRADES -> Shape.Leaf.of(FieldKind.TEXT);
            case SUBJECTS -> new Shape.Leaf(FieldKind.MANY, words.areas(), List.of());
            case FORMS -> new Shape.Leaf(FieldKind.MANY, words.forms(), List.of());
            case BUILDINGS, TERMS -> Shape.Leaf.of(FieldKind.WORDS);
            case HOURS, OVER -> Shape.Leaf.of(FieldKind.NUMBER);
        };
        parts.add(new Shape.Part(dimension.key(), words.part(dimension.key()), leaf));
    }

    private Shape value(Parameter<?> parameter) {
        ValueForm<?> form = parameter.form();
        JsonNode schema = JsonMapper.shared().readTree(form.schema());
        if (schema.has("enum")) {
            return new Shape.Leaf(FieldKind.CHOICE, words.constants(form, schema.path("enum"), false), List.of());
        }
        return switch (schema.path("type").asString("")) {
            case "boolean" -> new Shape.Leaf(FieldKind.CHOICE, words.yesNo(), List.of());
            case "integer", "number" -> new Shape.Leaf(FieldKind.NUMBER, List.of(), words.examples(form));
            case "array" -> list(form, schema.path("items"));
            case "object" -> new Shape.Leaf(FieldKind.RAW, List.of(), words.examples(form));
            default -> new Shape.Leaf(FieldKind.TEXT, List.of(), words.examples(form));
        };
    }

    private Shape list(ValueForm<?> form, JsonNode items) {
        if (items.has("enum")) {
            return new Shape.Leaf(FieldKind.MANY, words.constants(form, items.path("enum"), true), List.of());
        }
        return switch (form.name()) {
            case "area-keys" -> new Shape.Leaf(FieldKind.MANY, words.areas(), List.of());
            case "form-keys" -> new Shape.Leaf(FieldKind.MANY, words.forms(), List.of());
            default -> Shape.Leaf.of(FieldKind.WORDS);
        };
    }
}
