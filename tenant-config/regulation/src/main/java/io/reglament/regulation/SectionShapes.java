package io.reglament.regulation;

import io.reglament.regulation.EditField.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections of the editor, in the order in which a regulation is entered, each with its pieces. */
final class SectionShapes {
    private final EditWords words;
    private final ParameterShapes parameters;

    SectionShapes(EditWords words) {
        this.words = words;
        this.parameters = new ParameterShapes(words);
    }

    Map<String, List<EditPiece>> all() {
        Map<String, List<EditPiece>> sections = new LinkedHashMap<>();
        sections.put(
                "document",
                List.of(piece("/title", leaf(FieldKind.TEXT)), piece("/document", choice(words.documents()))));
        sections.put("clauses", List.of(piece("/clauses", clauses())));
        sections.put("basics", new ArrayList<>());
        sections.put("subjects", List.of(piece("/subjects", subjects())));
        sections.put("forms", List.of(piece("/marks/forms", forms()), piece("/marks/weights", weights())));
        for (Parameter<?> parameter : Parameters.all()) {
            String first = parameter.key().split("\\.", -1)[0];
            String section = first.equals(parameter.key()) ? "basics" : first;
            sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(parameters.piece(parameter));
        }
        sections.computeIfAbsent("backup", _ -> new ArrayList<>()).add(piece("/backup/term-end", termEnd()));
        sections.put(
                "control", Arrays.stream(ControlKey.values()).map(this::control).toList());
        sections.put("rules", List.of(piece("/rules", rules())));
        sections.put("decisions", List.of(piece("/decisions", decisions()), piece("/claims", leaf(FieldKind.RAW))));
        return sections;
    }

    private EditPiece piece(String pointer, Shape shape) {
        String key = pointer.substring(1).replace('/', '-');
        return new EditPiece(
                pointer, words.part("piece." + key), words.part("piece." + key + ".help"), Optional.empty(), shape);
    }

    private Shape clauses() {
        return new Shape.Rows(
                group(
                        part("id", leaf(FieldKind.HIDDEN)),
                        part("ref", leaf(FieldKind.TEXT)),
                        part("kind", choice(words.kinds())),
                        part("words", leaf(FieldKind.LONG)),
                        part("says", languages())),
                false,
                5);
    }

    private Shape subjects() {
        return new Shape.Keyed(group(part(Shape.KEY, leaf(FieldKind.TEXT)), part("item", leaf(FieldKind.WORDS))), 2);
    }

    private Shape forms() {
        return new Shape.Keyed(
                group(
                        part(Shape.KEY, leaf(FieldKind.TEXT)),
                        part("names", languages()),
                        part("short", languages()),
                        part("written", choice(words.yesNo()))),
                2);
    }

    private Shape weights() {
        return new Shape.Keyed(
                group(
                        part(Shape.KEY, choice(words.forms())),
                        part("value", leaf(FieldKind.NUMBER)),
                        parameters.basis("marks.weights")),
                2);
    }

    private Shape termEnd() {
        return new Shape.Rows(
                group(
                        part("grades", leaf(FieldKind.TEXT)),
                        part("terms", leaf(FieldKind.TEXT)),
                        parameters.basis("backup.term-end")),
                false,
                1);
    }

    private EditPiece control(ControlKey key) {
        String name = ParameterNames.at(key.pointer());
        Shape.Rows checklist = new Shape.Rows(
                group(part("value", choice(words.constants(CheckItem.class))), parameters.basis(name)), false, 2);
        Shape shape = group(
                part("by", choice(words.constants(Responsible.class))),
                part("rhythm", new Shape.Leaf(FieldKind.TEXT, List.of(), words.examples(ValueKinds.RHYTHM))),
                parameters.basis(name),
                part("checklist", checklist));
        return new EditPiece(key.pointer(), words.control(key), "", Optional.empty(), shape);
    }

    private Shape rules() {
        return new Shape.Keyed(
                group(
                        part(Shape.KEY, leaf(FieldKind.TEXT)),
                        part("over", "over-what", choice(words.overs())),
                        part("broken-when", leaf(FieldKind.LONG)),
                        part("message", languages()),
                        parameters.basis("rules.own"),
                        part("severity", choice(words.advice())),
                        part("grades", leaf(FieldKind.TEXT)),
                        part("subjects", new Shape.Leaf(FieldKind.MANY, words.areas(), List.of())),
                        part("forms", new Shape.Leaf(FieldKind.MANY, words.forms(), List.of()))),
                1);
    }

    private Shape decisions() {
        return new Shape.Rows(
                group(
                        part("question", choice(words.questions())),
                        part("reading", leaf(FieldKind.LONG)),
                        part("why", leaf(FieldKind.LONG))),
                false,
                1);
    }

    private Shape languages() {
        return group(
                part("ru", leaf(FieldKind.TEXT)), part("ky", leaf(FieldKind.TEXT)), part("en", leaf(FieldKind.TEXT)));
    }

    private Shape.Part part(String key, Shape shape) {
        return part(key, key, shape);
    }

    private Shape.Part part(String key, String word, Shape shape) {
        return new Shape.Part(key, words.part(word), shape);
    }

    private static Shape.Group group(Shape.Part... parts) {
        return new Shape.Group(List.of(parts));
    }

    private static Shape leaf(FieldKind kind) {
        return Shape.Leaf.of(kind);
    }

    private static Shape choice(List<Choice> choices) {
        return new Shape.Leaf(FieldKind.CHOICE, choices, List.of());
    }
}
