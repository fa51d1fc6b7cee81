package io.reglament.curriculum.intake;

import io.reglament.identity.Feed;
import io.reglament.identity.RosterDifference;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One kind of rows of the roster.
 *
 * @param <T> a row by the sender's keys
 */
public abstract class Shelf<T> {
    private final String kind;
    private final Function<T, String> key;

    Shelf(String kind, Function<T, String> key) {
        this.kind = kind;
        this.key = key;
    }

    /** The living rows by the sender's key. */
    abstract Map<String, T> known();

    /** Writes what is new or changed. What it refers to is written before. */
    abstract void write(Stream<T> rows);

    /**
     * Marks rows as gone.
     *
     * @param yesterday the last day of what has days and did not say when it ends
     */
    abstract void end(Stream<String> keys, LocalDate yesterday);

    /** Keys of changed rows that may stand elsewhere from now on; they end where they stood before they are written. */
    Stream<String> moved(List<T> changed) {
        return Stream.empty();
    }

    final Compared<T> compare(Feed<T> feed) {
        Map<String, T> known = known();
        RosterDifference<T> difference = RosterDifference.between(known, feed, key);
        Map<String, T> after = new HashMap<>(known);
        after.keySet().removeAll(difference.ended());
        Stream.concat(difference.added().stream(), difference.changed().stream())
                .forEach(row -> after.put(key.apply(row), row));
        return new Compared<>(this, kind, difference, Map.copyOf(known), Map.copyOf(after));
    }
}
