package io.reglament.regulation;

import java.util.regex.Pattern;

/**
 * Which marks make which student.
 *
 * @param excellent from this mark on
 * @param good from this mark on, below the other
 * @param pass from this mark on a subject is passed
 */
public record MarkLevels(int excellent, int good, int pass) {
    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,3}");

    /** Whether a mark is below a pass. */
    public boolean fails(int mark) {
        return mark < pass;
    }

    /** The same of a mark as it was typed; what is no figure fails nobody. */
    public boolean fails(String mark) {
        return FIGURE.matcher(mark).matches() && fails(Integer.parseInt(mark));
    }
}
