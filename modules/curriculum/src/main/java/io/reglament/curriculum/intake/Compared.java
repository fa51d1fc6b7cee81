package io.reglament.curriculum.intake;

import io.reglament.identity.RosterDifference;
import io.reglament.identity.Tally;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a feed changes on a shelf. The dry run counts it, the intake writes it.
 *
 * @param after the living rows as they are when it is written
 */
public record Compared<T>(Shelf<T> shelf, String kind, RosterDifference<T> difference, Map<String, T> after) {
    void write(LocalDate yesterday) {
        shelf.end(Stream.concat(difference.ended().stream(), shelf.moved(difference.changed())), yesterday);
        shelf.write(Stream.concat(difference.added().stream(), difference.changed().stream()));
    }

    Tally tally() {
        return difference.tally(kind);
    }
}
