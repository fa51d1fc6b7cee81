package io.reglament.regulation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReaderTests {
    @Test
    void remembersWhereKeysAndValuesStand() {
        YamlTree tree = read("a:\n  b: [1, two]\n  c/d~: true\n");

        assertThat(tree.faults()).isEmpty();
        assertThat(tree.root().toString()).isEqualTo("{\"a\":{\"b\":[1,\"two\"],\"c/d~\":true}}");
        assertThat(tree.keyAt("/a/b")).isEqualTo(new Position(2, 3));
        assertThat(tree.valueAt("/a/b/1")).isEqualTo(new Position(2, 10));
        assertThat(tree.keyAt("/a/c~1d~0")).isEqualTo(new Position(3, 3));
        assertThat(tree.valueAt("/a/nothing/here")).isEqualTo(tree.valueAt("/a"));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("a: [1, 2\nb: 3", "yaml.syntax", 2, 2),
                Arguments.of("a:\n\tb: 1", "yaml.tab", 2, 1),
                Arguments.of("", "yaml.empty", 1, 1),
                Arguments.of("# nothing\n", "yaml.empty", 1, 1),
                Arguments.of("a: 1\n---\nb: 2\n", "yaml.syntax", 2, 1),
                Arguments.of("a: &x 1\nb: *x\n", "yaml.alias", 2, 4),
                Arguments.of("a: 1\nb: 2\na: 3\n", "yaml.twice", 3, 1),
                Arguments.of("a: 1\n? [x]\n: 2\n", "yaml.key", 2, 3),
                Arguments.of("a: !!java.net.URL x\n", "yaml.tag", 1, 4),
                Arguments.of("a: !other [x]\n", "yaml.tag", 1, 4),
                Arguments.of("a: \u0007\n", "yaml.syntax", 1, 1),
                Arguments.of("[".repeat(13) + "]".repeat(13), "yaml.too-deep", 1, 13),
                Arguments.of("[".repeat(200_000), "yaml.too-deep", 1, 13),
                Arguments.of("[" + "1, ".repeat(20_000) + "1]", "yaml.too-many", 1, 59_993),
                Arguments.of("a: " + "x".repeat(256 * 1024), "yaml.too-big", 1, 1));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void tellsWhatIsWrongAndWhere(String text, String code, int line, int column) {
        YamlTree tree = read(text);

        assertThat(tree.faults()).hasSize(1);
        assertThat(tree.faults().getFirst().code()).isEqualTo(code);
        assertThat(tree.faults().getFirst().position()).isEqualTo(new Position(line, column));
    }

    @Test
    void findsTheFirstByteThatIsNoUtf8() {
        byte[] text = "profile: 1\ntitle: Школа\n".getBytes(StandardCharsets.UTF_8);
        text[text.length - 2] = (byte) 0xFF;

        YamlFault fault = YamlReader.read(text).faults().getFirst();

        assertThat(fault.code()).isEqualTo("yaml.not-utf8");
        assertThat(fault.position()).isEqualTo(new Position(2, 12));
    }

    @Test
    void numbersOfAnySizeCostNothing() {
        YamlTree tree = read("a: " + "9".repeat(100_000) + "\nb: 1e999999999\nc: 12\n");

        assertThat(tree.faults()).isEmpty();
        assertThat(tree.root().get("c").intValue()).isEqualTo(12);
    }

    private static YamlTree read(String text) {
        return YamlReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
