package io.reglament.regulation.own;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Patterns for {@code matches}: RE2 runs in time linear in the text. Danger: counted repetition is unrolled while a
 * pattern is compiled, {@code ((a{100}){100}){100}} into a million steps, so the counts are looked at before.
 */
final class Patterns {
    /** Of a compiled pattern. */
    static final int BIGGEST = 600;

    private static final int LONGEST = 120;
    private static final int MOST_REPEATS = 100;
    private static final int STEPS_TO_COMPILE = 20;
    private static final int CHARACTERS_IN_A_STEP = 4;
    private static final java.util.regex.Pattern COUNT = java.util.regex.Pattern.compile("\\{(\\d*),?(\\d*)}");

    private Patterns() {}

    /** Last part of the key of what is wrong with it; empty where nothing is. */
    static Optional<String> fault(String pattern) {
        if (pattern.length() > LONGEST || repeats(pattern) > MOST_REPEATS) {
            return Optional.of("cel-pattern.size");
        }
        try {
            return Pattern.compile(pattern).programSize() > BIGGEST
                    ? Optional.of("cel-pattern.size")
                    : Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of("cel-pattern.form");
        }
    }

    /** Compiled at each use, then run over the text. */
    static long steps(String pattern, long characters) {
        long size = Math.max(1, pattern.length() * repeats(pattern));
        return Steps.add(
                size * STEPS_TO_COMPILE, Steps.times(characters, Math.min(size, BIGGEST)) / CHARACTERS_IN_A_STEP);
    }

    /** The product of all counts, as if each stood within the other. */
    private static long repeats(String pattern) {
        return COUNT.matcher(pattern).results().mapToLong(Patterns::count).reduce(1, Steps::times);
    }

    private static long count(MatchResult found) {
        return Math.max(1, Math.max(number(found.group(1)), number(found.group(2))));
    }

    private static long number(String figures) {
        return figures.length() > 4 ? MOST_REPEATS + 1L : figures.isEmpty() ? 0 : Long.parseLong(figures);
    }
}
