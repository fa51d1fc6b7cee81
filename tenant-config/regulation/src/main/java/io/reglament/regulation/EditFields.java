package io.reglament.regulation;

import io.reglament.regulation.yaml.Pointers;
import io.reglament.regulation.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Fills the fields of the editor from a tree, whatever stands in it. */
final class EditFields {
    private static final JsonNode NOTHING = JsonNodeFactory.instance.missingNode();

    private EditFields() {}

    static EditField of(EditPiece piece, JsonNode root) {
        return field(piece.pointer(), piece.pointer(), piece.label(), piece.shape(), root.at(piece.pointer()));
    }

    private static EditField field(String name, String pointer, String label, Shape shape, JsonNode node) {
        return switch (shape) {
            case Shape.Leaf leaf -> leaf(name, pointer, label, leaf, node);
            case Shape.Group group -> group(name, pointer, label, group, node);
            case Shape.Rows rows -> rows(name, pointer, label, rows, node);
            case Shape.Keyed keyed -> keyed(name, pointer, label, keyed, node);
        };
    }

    private static EditField group(String name, String pointer, String label, Shape.Group group, JsonNode node) {
        List<EditField> parts = new ArrayList<>();
        for (Shape.Part part : group.parts()) {
            String at = name + "/" + part.key();
            parts.add(
                    part.key().equals(Shape.BASIS)
                            ? basis(at, pointer, part, node)
                            : field(
                                    at,
                                    Pointers.child(pointer, part.key()),
                                    part.label(),
                                    part.shape(),
                                    node.path(part.key())));
        }
        return several(name, pointer, label, FieldKind.GROUP, parts);
    }

    private static EditField basis(String name, String pointer, Shape.Part part, JsonNode node) {
        String value = node.has("clause") ? node.path("clause").asString("") : node.has("not-regulated") ? "none" : "";
        JsonNode shown = value.isEmpty() ? NOTHING : JsonNodeFactory.instance.stringNode(value);
        return leaf(name, pointer + "/clause", part.label(), (Shape.Leaf) part.shape(), shown);
    }

    private static EditField rows(String name, String pointer, String label, Shape.Rows rows, JsonNode node) {
        List<EditField> lines = new ArrayList<>();
        int count = node.isArray() ? node.size() : node.isObject() ? 1 : 0;
        for (int i = 0; i < Math.max(count + rows.spare(), 1); i++) {
            boolean listed = node.isArray() || i > 0;
            String at = listed ? pointer + "/" + i : pointer;
            lines.add(group(
                    name + "/" + i, at, "", rows.item(), node.isArray() ? node.path(i) : i == 0 ? node : NOTHING));
        }
        return several(name, pointer, label, FieldKind.ROWS, lines);
    }

    private static EditField keyed(String name, String pointer, String label, Shape.Keyed keyed, JsonNode node) {
        List<EditField> lines = new ArrayList<>();
        node.properties().forEach(each -> {
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.put(Shape.KEY, each.getKey());
            line.set("item", each.getValue());
            each.getValue().properties().forEach(part -> line.set(part.getKey(), part.getValue()));
            lines.add(group(name + "/" + lines.size(), Pointers.child(pointer, each.getKey()), "", keyed.item(), line));
        });
        for (int i = 0; i < keyed.spare(); i++) {
            lines.add(group(name + "/" + lines.size(), pointer + "/~new" + i, "", keyed.item(), NOTHING));
        }
        return several(name, pointer, label, FieldKind.ROWS, lines);
    }

    private static EditField leaf(String name, String pointer, String label, Shape.Leaf leaf, JsonNode node) {
        List<String> values = node.isMissingNode()
                ? List.of()
                : switch (leaf.kind()) {
                    case MANY ->
                        node.valueStream().map(each -> each.asString("")).toList();
                    case WORDS -> List.of(words(node));
                    case RAW -> List.of(node.isString() ? node.stringValue() : yaml(node));
                    default -> List.of(node.isValueNode() ? node.asString("") : yaml(node));
                };
        return new EditField(
                name, pointer, label, leaf.kind(), values, leaf.choices(), leaf.examples(), List.of(), List.of());
    }

    private static String yaml(JsonNode node) {
        return YamlWriter.write(node).stripTrailing().stripIndent();
    }

    private static String words(JsonNode node) {
        return node.isArray()
                ? node.valueStream().map(each -> each.asString("")).collect(Collectors.joining("\n"))
                : node.asString("");
    }

    private static EditField several(String name, String pointer, String label, FieldKind kind, List<EditField> parts) {
        return new EditField(name, pointer, label, kind, List.of(), List.of(), List.of(), parts, List.of());
    }
}
