package io.reglament.regulation.own;

import dev.cel.common.CelIssue;
import io.reglament.regulation.own.ConditionFault.Spot;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns what the parser and the checker say in English into faults with words of our own. What they say in a way not
 * known here still has its place.
 */
final class Complaints {
    private static final Pattern FIELD = Pattern.compile("undefined field '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern OVERLOAD =
            Pattern.compile("found no matching overload for '([^']*)' applied to '\\(?(.*?)\\)' \\(.*", Pattern.DOTALL);
    private static final Pattern RESULT = Pattern.compile("expected type 'bool' but found '([^']*)'.*", Pattern.DOTALL);
    private static final String DEPTH = "recursion limit";
    private static final int CLIPPED = 60;

    private final Over over;
    private final String text;

    Complaints(Over over, String text) {
        this.over = over;
        this.text = text;
    }

    /** The parser stumbles again and again over one slip, so only its first word counts. */
    List<ConditionFault> of(List<CelIssue> issues) {
        List<CelIssue> checked = issues.stream()
                .filter(issue -> issue.getExprId() > 0)
                .filter(issue -> isClear(issue, issues))
                .toList();
        return checked.isEmpty()
                ? List.of(syntax(issues.getFirst()))
                : checked.stream().map(this::fault).toList();
    }

    /** A name that is not known makes no sensible type, and further complaints follow from it. */
    private static boolean isClear(CelIssue issue, List<CelIssue> all) {
        return !RESULT.matcher(issue.getMessage()).matches() || all.size() == 1;
    }

    private ConditionFault syntax(CelIssue issue) {
        Spot spot = spot(issue);
        return issue.getMessage().contains(DEPTH)
                ? ConditionFault.at(Spot.START, "cel-too-deep")
                : ConditionFault.at(spot, SyntaxHint.of(text, spot));
    }

    private ConditionFault fault(CelIssue issue) {
        String message = issue.getMessage();
        Matcher field = FIELD.matcher(message);
        if (field.matches()) {
            Spot point = spot(issue);
            return ConditionFault.unknown(
                    new Spot(point.line(), point.column() + 1),
                    "cel-field",
                    clipped(field.group(1)),
                    Fields.before(over, text, point));
        }
        Matcher name = NAME.matcher(message);
        if (name.matches()) {
            return ConditionFault.unknown(
                    beginning(spot(issue), name.group(1)), "cel-name", clipped(name.group(1)), names());
        }
        Matcher overload = OVERLOAD.matcher(message);
        if (overload.matches()) {
            String sign = Operators.sign(overload.group(1));
            String types = overload.group(2).contains("(") ? overload.group(2) + ")" : overload.group(2);
            return ConditionFault.at(spot(issue), "cel-type", clipped(sign), clipped(types));
        }
        Matcher result = RESULT.matcher(message);
        return result.matches()
                ? ConditionFault.at(Spot.START, "cel-not-boolean", clipped(result.group(1)))
                : ConditionFault.at(spot(issue), "cel-other");
    }

    private Set<String> names() {
        return Stream.concat(Language.NAMES.stream(), Stream.of(over.key())).collect(Collectors.toUnmodifiableSet());
    }

    /** Of a function the checker names the bracket behind it. */
    private Spot beginning(Spot spot, String name) {
        return SyntaxHint.rest(text, spot).startsWith("(")
                ? new Spot(spot.line(), Math.max(1, spot.column() - name.length()))
                : spot;
    }

    private static Spot spot(CelIssue issue) {
        return new Spot(
                Math.max(1, issue.getSourceLocation().getLine()),
                issue.getSourceLocation().getColumn() + 1);
    }

    private static String clipped(String word) {
        return word.length() > CLIPPED ? word.substring(0, CLIPPED) + "…" : word;
    }
}
