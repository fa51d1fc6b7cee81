package io.reglament.regulation.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads YAML that a stranger may have written. */
public final class YamlReader {
    /** The longest text that is read, in bytes. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setLabel("profile")
            .setUseMarks(true)
            .setAllowNonScalarKeys(true)
            .setCodePointLimit(MOST_BYTES)
            .build();

    private YamlReader() {}

    /** Never throws for what stands in the text: faults are in the tree. */
    public static YamlTree read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return nothing(YamlFault.of("", Position.START, "yaml.too-big", MOST_BYTES / 1024));
        }
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        Optional<Position> garbled = decode(bytes, text);
        return garbled.map(at -> nothing(YamlFault.of("", at, "yaml.not-utf8")))
                .orElseGet(() -> parse(text.flip().toString()));
    }

    private static YamlTree parse(String text) {
        try {
            Optional<YamlFault> limit = Limits.check(text, SETTINGS);
            return limit.map(YamlReader::nothing).orElseGet(() -> compose(text));
        } catch (MarkedYamlEngineException e) {
            Position at = e.getProblemMark().map(Position::of).orElse(Position.START);
            return nothing(YamlFault.of("", at, isTab(text, at) ? "yaml.tab" : "yaml.syntax"));
        } catch (YamlEngineException e) {
            return nothing(YamlFault.of("", Position.START, "yaml.syntax"));
        }
    }

    private static YamlTree compose(String text) {
        Optional<Node> node = new Compose(SETTINGS).composeString(text);
        return node.map(root -> new NodeToJson().convert(root))
                .orElseGet(() -> nothing(YamlFault.of("", Position.START, "yaml.empty")));
    }

    private static Optional<Position> decode(byte[] bytes, CharBuffer into) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, into, true);
        return result.isError() ? Optional.of(position(into.duplicate().flip().toString())) : Optional.empty();
    }

    private static Position position(String before) {
        int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
        return new Position(line, before.length() - before.lastIndexOf('\n'));
    }

    private static boolean isTab(String text, Position at) {
        List<String> lines = text.lines().toList();
        if (at.line() > lines.size()) {
            return false;
        }
        String line = lines.get(at.line() - 1);
        return line.stripLeading().length() < line.length()
                && line.substring(0, line.length() - line.stripLeading().length())
                                .indexOf('\t')
                        >= 0;
    }

    private static YamlTree nothing(YamlFault fault) {
        return new YamlTree(JsonNodeFactory.instance.missingNode(), Map.of(), Map.of(), List.of(fault));
    }
}
