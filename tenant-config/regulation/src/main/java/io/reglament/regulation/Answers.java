package io.reglament.regulation;

import io.reglament.regulation.yaml.YamlReader;
import io.reglament.regulation.yaml.YamlTree;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a form of the editor sent, as a tree. Nothing that was typed is lost: what is no number stays a text, so that the
 * checks of profiles find it in its place.
 */
final class Answers {
    static final int MOST_LINES = 400;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> SCOPES =
            Set.of("grades", "subjects", "forms", "buildings", "terms", "hours", "over");

    private final Map<String, List<String>> sent;

    Answers(Map<String, List<String>> sent) {
        this.sent = sent;
    }

    /** Empty where nothing was filled in. */
    Optional<JsonNode> read(String name, Shape shape) {
        return switch (shape) {
            case Shape.Leaf leaf -> leaf(name, leaf.kind());
            case Shape.Group group -> group(name, group).map(JsonNode.class::cast);
            case Shape.Rows rows -> rows(name, rows);
            case Shape.Keyed keyed -> keyed(name, keyed);
        };
    }

    private Optional<ObjectNode> group(String name, Shape.Group group) {
        ObjectNode object = JSON.objectNode();
        for (Shape.Part part : group.parts()) {
            String at = name + "/" + part.key();
            if (part.key().equals(Shape.BASIS)) {
                basis(at, object);
            } else {
                read(at, part.shape()).ifPresent(value -> object.set(part.key(), value));
            }
        }
        return object.isEmpty() ? Optional.empty() : Optional.of(object);
    }

    private void basis(String name, ObjectNode object) {
        String basis = text(name);
        if (basis.equals("none")) {
            object.put("not-regulated", true);
        } else if (!basis.isEmpty()) {
            object.put("clause", basis);
        }
    }

    private Optional<JsonNode> rows(String name, Shape.Rows rows) {
        List<ObjectNode> lines = lines(name, rows.item());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        boolean alone = lines.size() == 1 && SCOPES.stream().noneMatch(lines.getFirst()::has);
        if (rows.single() && alone) {
            return Optional.of(lines.getFirst());
        }
        ArrayNode list = JSON.arrayNode();
        lines.forEach(list::add);
        return Optional.of(list);
    }

    private Optional<JsonNode> keyed(String name, Shape.Keyed keyed) {
        ObjectNode object = JSON.objectNode();
        for (ObjectNode line : lines(name, keyed.item())) {
            JsonNode key = line.remove(Shape.KEY);
            String wanted = key == null ? "" : key.asString("");
            String free = Stream.iterate(1, number -> number + 1)
                    .map(number -> number == 1 ? wanted : wanted + "-" + number)
                    .filter(each -> !each.isEmpty() && !object.has(each))
                    .findFirst()
                    .orElseThrow();
            object.set(free, line.has("item") ? line.path("item") : line);
        }
        return object.isEmpty() ? Optional.empty() : Optional.of(object);
    }

    /** In the order in which they shall stand, without the empty and the removed ones. */
    private List<ObjectNode> lines(String name, Shape.Group item) {
        List<ObjectNode> lines = new ArrayList<>();
        for (int i = 0; i < MOST_LINES && sent.containsKey(name + "/" + i + "/line"); i++) {
            String at = name + "/" + i;
            Optional<ObjectNode> line = text(at + "/remove").isEmpty() ? group(at, item) : Optional.empty();
            line.ifPresent(lines::add);
            if (line.isPresent() && lines.size() > 1 && text("up").equals(at)) {
                lines.add(lines.size() - 2, lines.removeLast());
            }
        }
        return lines;
    }

    private Optional<JsonNode> leaf(String name, FieldKind kind) {
        String text = text(name);
        if (kind == FieldKind.MANY) {
            return list(sent.getOrDefault(name, List.of()).stream().filter(each -> !each.isBlank()));
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (name.endsWith("/grades")) {
            return Optional.of(JSON.stringNode(band(text)));
        }
        return switch (kind) {
            case NUMBER -> Optional.of(number(text));
            case WORDS -> list(text.lines().map(String::strip).filter(line -> !line.isEmpty()));
            case RAW -> Optional.of(raw(text));
            case CHOICE -> Optional.of(choice(text));
            default -> Optional.of(JSON.stringNode(text));
        };
    }

    /** People write one grade as a number, and a band with a dash. */
    private static String band(String text) {
        String hyphened = text.replaceAll("\\s*[-–—]\\s*", "-");
        return hyphened.matches("[0-9]{1,2}") ? hyphened + "-" + hyphened : hyphened;
    }

    private static JsonNode choice(String text) {
        return text.equals("true") || text.equals("false")
                ? JSON.booleanNode(Boolean.parseBoolean(text))
                : JSON.stringNode(text);
    }

    private static Optional<JsonNode> list(Stream<String> words) {
        ArrayNode list = JSON.arrayNode();
        words.distinct().forEach(list::add);
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private static JsonNode number(String text) {
        String dotted = text.replace(',', '.');
        if (dotted.matches("-?[0-9]{1,9}")) {
            return JSON.numberNode(Integer.parseInt(dotted));
        }
        return dotted.matches("-?[0-9]{1,9}\\.[0-9]{1,9}")
                ? JSON.numberNode(new BigDecimal(dotted).doubleValue())
                : JSON.stringNode(text);
    }

    private static JsonNode raw(String text) {
        YamlTree tree = YamlReader.read(text.getBytes(StandardCharsets.UTF_8));
        return tree.faults().isEmpty() ? tree.root() : JSON.stringNode(text);
    }

    private String text(String name) {
        return sent.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("")
                .replace("\r\n", "\n")
                .strip();
    }
}
