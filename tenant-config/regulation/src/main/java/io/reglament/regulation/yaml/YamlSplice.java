package io.reglament.regulation.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a changed tree into a text, and leaves alone what did not change: comments, order and style of people. It goes
 * into mappings line by line; a text that it does not understand so is written anew as a whole.
 */
public final class YamlSplice {
    private static final Pattern KEY = Pattern.compile("( *)([A-Za-z0-9][A-Za-z0-9_-]*):(\\s.*)?");

    private YamlSplice() {}

    /** The text that reads as the wanted tree. */
    public static String replaced(String text, JsonNode wanted) {
        JsonNode was = read(text);
        if (was.equals(wanted)) {
            return text;
        }
        if (was instanceof ObjectNode before && wanted instanceof ObjectNode after) {
            String spliced = String.join("\n", spliced(text.lines().toList(), 0, before, after)) + "\n";
            if (read(spliced).equals(wanted)) {
                return spliced;
            }
        }
        return YamlWriter.write(wanted);
    }

    private record Block(String key, List<String> above, List<String> lines) {}

    private static List<String> spliced(List<String> lines, int indent, ObjectNode was, ObjectNode wanted) {
        List<String> result = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>(wanted.propertyNames());
        List<Block> blocks = blocks(lines, indent);
        for (Block block : blocks) {
            if (block.key().isEmpty()) {
                result.addAll(block.above());
            } else if (wanted.has(block.key())) {
                missing.remove(block.key());
                result.addAll(block.above());
                result.addAll(block(block, indent, was.path(block.key()), wanted.path(block.key())));
            }
        }
        missing.forEach(key -> result.addAll(written(key, wanted.path(key), indent)));
        return result;
    }

    private static List<String> block(Block block, int indent, JsonNode was, JsonNode wanted) {
        if (was.equals(wanted)) {
            return block.lines();
        }
        List<String> below = block.lines().subList(1, block.lines().size());
        int deeper = below.stream()
                .filter(line -> KEY.matcher(line).matches())
                .mapToInt(YamlSplice::indent)
                .findFirst()
                .orElse(0);
        boolean section = was instanceof ObjectNode
                && wanted instanceof ObjectNode
                && block.lines().getFirst().strip().equals(block.key() + ":")
                && deeper > indent;
        if (!section) {
            return written(block.key(), wanted, indent);
        }
        List<String> result = new ArrayList<>(List.of(block.lines().getFirst()));
        result.addAll(spliced(below, deeper, (ObjectNode) was, (ObjectNode) wanted));
        return result;
    }

    /** Comments and empty lines belong to the key below them; those behind the last key stand by themselves. */
    private static List<Block> blocks(List<String> lines, int indent) {
        List<Block> blocks = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (String line : lines) {
            Matcher key = KEY.matcher(line);
            if (key.matches() && key.group(1).length() == indent) {
                blocks.add(new Block(key.group(2), List.copyOf(above), new ArrayList<>(List.of(line))));
                above.clear();
            } else if (blocks.isEmpty() || isNote(line)) {
                above.add(line);
            } else {
                blocks.getLast().lines().addAll(above);
                blocks.getLast().lines().add(line);
                above.clear();
            }
        }
        blocks.add(new Block("", List.copyOf(above), List.of()));
        return blocks;
    }

    private static boolean isNote(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    private static List<String> written(String key, JsonNode value, int indent) {
        ObjectNode one = JsonNodeFactory.instance.objectNode();
        one.set(key, value);
        return YamlWriter.write(one)
                .lines()
                .map(line -> " ".repeat(indent) + line)
                .toList();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static JsonNode read(String text) {
        return YamlReader.read(text.getBytes(StandardCharsets.UTF_8)).root();
    }
}
