package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the schema and the checks let through, the builder can build: every value of every profile is replaced by junk
 * of every kind, one at a time. JSON is YAML too, so the junk goes in through the front door.
 */
class SchemaAgreementTests {
    private static final List<String> JUNK = List.of(
            "null",
            "0",
            "-1",
            "3.5",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\"x\"",
            "\"0-0\"",
            "\"11-1\"",
            "\"by 02-30\"",
            "\"99 days\"",
            "[\"head\",\"head\"]",
            "[null]",
            "{\"value\":1}",
            "{\"clause\":\"A-5.2a\"}",
            "{\"not-regulated\":true}");

    static Stream<String> schools() {
        return Samples.SCHOOLS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("schools")
    void junkIsRefusedWithItsPlaceOrIsAProfile(String school) {
        JsonNode root = YamlReader.read(Samples.text(school).getBytes(StandardCharsets.UTF_8))
                .root();
        assertThat(pointers("", root).parallelStream()
                        .mapToInt(pointer -> refused(root, pointer))
                        .sum())
                .isGreaterThan(500);
    }

    private static int refused(JsonNode root, String pointer) {
        int refused = 0;
        for (String junk : JUNK) {
            List<ProfileFault> faults = Samples.faults(replaced(root, pointer, junk));
            assertThat(faults).allSatisfy(fault -> assertThat(fault.line()).isPositive());
            refused += faults.isEmpty() ? 0 : 1;
        }
        return refused;
    }

    private static String replaced(JsonNode root, String pointer, String junk) {
        JsonNode copy = root.deepCopy();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, slash));
        JsonNode value = JsonMapper.shared().readTree(junk);
        String last = pointer.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
        return copy.toString();
    }

    private static List<String> pointers(String at, JsonNode node) {
        List<String> all = new ArrayList<>();
        node.propertyNames().forEach(name -> all.addAll(below(at + "/" + name, node.path(name))));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            all.addAll(below(at + "/" + i, node.path(i)));
        }
        return all;
    }

    private static List<String> below(String at, JsonNode node) {
        List<String> all = pointers(at, node);
        all.add(at);
        return all;
    }
}
