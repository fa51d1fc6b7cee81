package io.reglament.regulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts what a form sent into a tree. */
final class EditedTree {
    private EditedTree() {}

    /** A mark of what stands at the pieces: another one where any of it changed. */
    static String seen(JsonNode root, List<EditPiece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(root.at(piece.pointer())).append('\n'));
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The tree with those pieces as they were sent. */
    static ObjectNode with(ObjectNode root, List<EditPiece> pieces, Answers answers) {
        ObjectNode copy = root.deepCopy();
        for (EditPiece piece : pieces) {
            Optional<JsonNode> value = answers.read(piece.pointer(), piece.shape());
            boolean listed = root.at(piece.pointer()).isArray();
            put(copy, piece.pointer(), value.map(each -> listed(listed, NumberedClauses.of(piece.pointer(), each))));
        }
        return copy;
    }

    /** One line that stood as a list goes on as a list. */
    private static JsonNode listed(boolean listed, JsonNode value) {
        return listed && value.isObject() ? JsonNodeFactory.instance.arrayNode().add(value) : value;
    }

    /** A section that holds nothing any more goes with its last value. */
    private static void put(ObjectNode root, String pointer, Optional<JsonNode> value) {
        int slash = pointer.indexOf('/', 1);
        String first = slash < 0 ? pointer.substring(1) : pointer.substring(1, slash);
        if (slash < 0) {
            value.ifPresentOrElse(node -> root.set(first, node), () -> root.remove(first));
            return;
        }
        if (value.isEmpty() && !root.path(first).isObject()) {
            return;
        }
        ObjectNode section = root.get(first) instanceof ObjectNode there ? there : root.putObject(first);
        put(section, pointer.substring(slash), value);
        if (section.isEmpty()) {
            root.remove(first);
        }
    }
}
