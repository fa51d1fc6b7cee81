package io.reglament.regulation.own;

import java.util.regex.Pattern;

/**
 * A text that a teacher entered for a lesson.
 *
 * @param hours whole hours from the lesson's end until it was first received; 0 where it was there before
 */
public record EnteredText(String text, int hours) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*");

    /** Words are runs of letters and figures; a hyphen within one does not part it. */
    long words() {
        return WORD.matcher(text).results().count();
    }
}
