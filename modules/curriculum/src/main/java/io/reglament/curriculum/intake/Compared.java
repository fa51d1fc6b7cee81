package io.reglament.curriculum.intake;

import io.reglament.identity.RosterDifference;
import io.reglament.identity.Tally;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a feed changes on a shelf. The dry run counts it, the intake writes it.
 *
 * @param before the living rows as they stood
 * @param after the living rows as they are when it is written
 */
public record Compared<T>(
        Shelf<T> shelf, String kind, RosterDifference<T> difference, Map<String, T> before, Map<String, T> after) {
    void write(LocalDate yesterday) {
        shelf.end(Stream.concat(difference.ended().stream(), shelf.moved(difference.changed())), yesterday);
        shelf.write(Stream.concat(difference.added().stream(), difference.changed().stream()));
    }

    /** The rows that do not stay the same: as they stood, and as they are. */
    Stream<T> moved() {
        return Stream.concat(unlike(before, after), unlike(after, before));
    }

    private static <T> Stream<T> unlike(Map<String, T> these, Map<String, T> those) {
        return these.entrySet().stream()
                .filter(row -> !row.getValue().equals(those.get(row.getKey())))
                .map(Map.Entry::getValue);
    }

    Tally tally() {
        return difference.tally(kind);
    }
}
