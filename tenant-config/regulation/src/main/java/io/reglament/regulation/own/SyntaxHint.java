package io.reglament.regulation.own;

import io.reglament.regulation.own.ConditionFault.Spot;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people slip on when they write a condition for the first time. */
final class SyntaxHint {
    private static final Pattern WORD = Pattern.compile("^(and|or|not|then|if)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN_QUOTE = Pattern.compile("^[«»„“”‘’]");
    private static final Pattern FOREIGN_LETTER = Pattern.compile("^[\\p{L}&&[^A-Za-z]]");
    private static final Pattern ONE_EQUALS = Pattern.compile("^=(?!=)");

    private SyntaxHint() {}

    /** Last part of the key of the words about what stands there. */
    static String of(String text, Spot spot) {
        String rest = restOrNextLine(text, spot);
        if (rest.isBlank()) {
            return "cel-syntax.end";
        }
        if (starts(ONE_EQUALS, rest)) {
            return "cel-syntax.equals";
        }
        if (starts(WORD, rest)) {
            return "cel-syntax.words";
        }
        if (starts(FOREIGN_QUOTE, rest)) {
            return "cel-syntax.quotes";
        }
        return starts(FOREIGN_LETTER, rest) ? "cel-syntax.letters" : "cel-syntax";
    }

    /** What stands on its line from there on. */
    static String rest(String text, Spot spot) {
        List<String> lines = text.lines().toList();
        if (spot.line() > lines.size()) {
            return "";
        }
        String line = lines.get(spot.line() - 1);
        int from = Math.min(spot.column() - 1, line.codePointCount(0, line.length()));
        return line.substring(line.offsetByCodePoints(0, from));
    }

    private static String restOrNextLine(String text, Spot spot) {
        String rest = rest(text, spot);
        return rest.isBlank() ? rest(text, new Spot(spot.line() + 1, 1)) : rest;
    }

    private static boolean starts(Pattern pattern, String rest) {
        Matcher matcher = pattern.matcher(rest);
        return matcher.find();
    }
}
