package io.reglament.regulation.own;

import java.util.Collection;
import java.util.List;

/**
 * What is wrong with a condition, and where in it.
 *
 * @param line counts from 1
 * @param column counts from 1
 * @param code last part of the key of its words, such as {@code cel-field}
 * @param arguments fill the words
 * @param known what could stand there instead, where that can be told
 */
public record ConditionFault(int line, int column, String code, List<String> arguments, List<String> known) {
    public ConditionFault {
        arguments = List.copyOf(arguments);
        known = List.copyOf(known);
    }

    static ConditionFault at(Spot spot, String code, String... arguments) {
        return new ConditionFault(spot.line(), spot.column(), code, List.of(arguments), List.of());
    }

    /** Where a word stands that is not known; the first argument is the word. */
    static ConditionFault unknown(Spot spot, String code, String word, Collection<String> known) {
        return new ConditionFault(
                spot.line(),
                spot.column(),
                code,
                List.of(word),
                known.stream().sorted().toList());
    }

    /** A place in a condition; both count from 1. */
    record Spot(int line, int column) {
        static final Spot START = new Spot(1, 1);
    }
}
