package io.reglament.regulation.yaml;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns composed nodes into a JSON tree, and notes where each stood. Used once for each text. */
final class NodeToJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Position> keys = new HashMap<>();
    private final Map<String, Position> values = new HashMap<>();
    private final List<YamlFault> faults = new ArrayList<>();

    YamlTree convert(Node root) {
        JsonNode tree = value("", root);
        return new YamlTree(tree, Map.copyOf(keys), Map.copyOf(values), List.copyOf(faults));
    }

    private JsonNode value(String pointer, Node node) {
        values.put(pointer, position(node));
        return switch (node) {
            case MappingNode mapping -> mapping(pointer, mapping);
            case SequenceNode sequence -> sequence(pointer, sequence);
            case ScalarNode scalar -> scalar(pointer, scalar);
            default -> throw new IllegalStateException("A node of no known kind: " + node.getNodeType());
        };
    }

    private JsonNode mapping(String pointer, MappingNode node) {
        requireTag(pointer, node, Tag.MAP);
        ObjectNode object = JSON.objectNode();
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                property(pointer, object, key, tuple.getValueNode());
            } else {
                fault(pointer, tuple.getKeyNode(), "yaml.key");
            }
        }
        return object;
    }

    private void property(String parent, ObjectNode object, ScalarNode key, Node node) {
        String name = key.getValue();
        String pointer = Pointers.child(parent, name);
        if (object.has(name)) {
            fault(pointer, key, "yaml.twice", name);
            return;
        }
        keys.put(pointer, position(key));
        object.set(name, value(pointer, node));
    }

    private JsonNode sequence(String pointer, SequenceNode node) {
        requireTag(pointer, node, Tag.SEQ);
        ArrayNode array = JSON.arrayNode();
        for (Node item : node.getValue()) {
            String at = pointer + "/" + array.size();
            keys.put(at, position(item));
            array.add(value(at, item));
        }
        return array;
    }

    private JsonNode scalar(String pointer, ScalarNode node) {
        Tag tag = node.getTag();
        String text = node.getValue();
        if (tag.equals(Tag.STR)) {
            return JSON.stringNode(text);
        }
        if (tag.equals(Tag.INT)) {
            return integer(text);
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.FLOAT)) {
            return JSON.numberNode(number(text));
        }
        fault(pointer, node, "yaml.tag", tag.getValue());
        return JSON.nullNode();
    }

    private static JsonNode integer(String text) {
        return text.matches("[-+]?[0-9]{1,9}")
                ? JSON.numberNode(new BigInteger(text).intValue())
                : JSON.numberNode(number(text));
    }

    /** No profile holds such numbers: what matters is that they cost nothing and are refused by the schema. */
    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.MAX_VALUE;
        }
    }

    private void requireTag(String pointer, Node node, Tag expected) {
        if (!node.getTag().equals(expected)) {
            fault(pointer, node, "yaml.tag", node.getTag().getValue());
        }
    }

    private void fault(String pointer, Node node, String code, Object... arguments) {
        faults.add(YamlFault.of(pointer, position(node), code, arguments));
    }

    private static Position position(Node node) {
        return node.getStartMark().map(Position::of).orElse(Position.START);
    }
}
