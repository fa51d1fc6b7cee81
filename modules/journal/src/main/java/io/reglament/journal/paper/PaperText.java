package io.reglament.journal.paper;

import io.reglament.journal.PaperLine;
import io.reglament.journal.PaperLine.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What stands on a paper, as it is kept and as its digest is taken: a line each, its parts between tabs. The form never
 * changes, so that a digest can be taken again after years.
 */
final class PaperText {
    private static final int PARTS = 6;
    /** Without letters and digits that look alike on paper. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CODE = 10;

    private PaperText() {}

    static String of(List<PaperLine> lines) {
        return lines.stream().map(PaperText::line).collect(Collectors.joining("\n"));
    }

    static List<PaperLine> lines(String text) {
        return text.isEmpty() ? List.of() : text.lines().map(PaperText::line).toList();
    }

    static String digest(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    /** By which a paper is known: of its digest and of the print, since two prints may say the same. */
    static String code(String digest, UUID print) {
        byte[] bytes = sha256(digest + print);
        StringBuilder code = new StringBuilder(CODE);
        for (int place = 0; place < CODE; place++) {
            code.append(ALPHABET.charAt(bytes[place] & 31));
        }
        return code.toString();
    }

    private static String line(PaperLine line) {
        return String.join(
                "\t",
                line.kind().name(),
                line.about().toString(),
                line.student().toString(),
                line.date().toString(),
                Integer.toString(line.place()),
                escaped(line.value()));
    }

    private static PaperLine line(String text) {
        String[] parts = text.split("\t", PARTS);
        return new PaperLine(
                Kind.valueOf(parts[0]),
                UUID.fromString(parts[1]),
                UUID.fromString(parts[2]),
                LocalDate.parse(parts[3]),
                Integer.parseInt(parts[4]),
                unescaped(parts[5]));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder(value.length());
        for (int place = 0; place < value.length(); place++) {
            char sign = value.charAt(place);
            if (sign == '\\' && place + 1 < value.length()) {
                place++;
                sign = switch (value.charAt(place)) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    default -> value.charAt(place);
                };
            }
            text.append(sign);
        }
        return text.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
