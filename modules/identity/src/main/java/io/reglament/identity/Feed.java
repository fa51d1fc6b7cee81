package io.reglament.identity;

import java.util.List;
import java.util.Set;

/**
 * Rows of one kind out of a roster.
 *
 * @param complete true when what is not named has ended (a bulk file), false when it stays as it is (a delta)
 * @param rows what is there, each with the key its sender gave it
 * @param ended keys that the sender says are gone
 */
public record Feed<T>(boolean complete, List<T> rows, Set<String> ended) {
    public Feed {
        rows = List.copyOf(rows);
        ended = Set.copyOf(ended);
    }

    /** Nothing said: everything stays. */
    public static <T> Feed<T> absent() {
        return new Feed<>(false, List.of(), Set.of());
    }
}
