package io.reglament.journal.sheet;

import io.reglament.journal.WorkId;
import io.reglament.web.Absent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which of a term's columns are shown: so many in a row. What lies outside is not drawn, and counts all the same.
 *
 * @param before earlier ones, in order
 * @param after later ones, in order
 */
record Window(List<Place> before, List<Place> shown, List<Place> after) {
    /**
     * The latest columns, or the latest before one of them.
     *
     * @throws Absent when the term has no such column
     */
    static Window of(List<Place> all, Optional<WorkId> first, int most) {
        int to = first.map(work -> at(all, work)).orElse(all.size());
        int from = Math.max(0, to - most);
        return new Window(all.subList(0, from), all.subList(from, to), all.subList(to, all.size()));
    }

    Stream<Place> outside() {
        return Stream.concat(before.stream(), after.stream());
    }

    /** In order. */
    Stream<Place> all() {
        return Stream.of(before, shown, after).flatMap(List::stream);
    }

    private static int at(List<Place> all, WorkId work) {
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).work().id().equals(work))
                .findFirst()
                .orElseThrow(Absent::new);
    }
}
