package io.reglament.regulation;

import java.util.List;

/**
 * One value of a profile by itself. {@link ProfileWords} says it in the user's language.
 *
 * @param pointer names the value the same way in every version, such as {@code /deadline/topic} or {@code /terms/1–9}
 * @param subject key of the words for what it is about
 * @param arguments fill the words for the subject
 */
public record Entry(String pointer, String subject, List<Object> arguments, Regulated<?> value) {
    /** What it is about, as part of a longer name. */
    Named named() {
        return new Named(subject, arguments);
    }

    /** Words of a bundle that stand inside others. */
    record Named(String code, List<Object> arguments) {}
}
