package io.reglament.curriculum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Days in a row on which somebody belongs to a group.
 *
 * @param first empty: since ever
 * @param last included; empty: open
 */
public record Stay(Optional<LocalDate> first, Optional<LocalDate> last) {
    private static final Comparator<Stay> BY_START =
            Comparator.comparing(stay -> stay.first.orElse(LocalDate.MIN), Comparator.naturalOrder());

    public boolean holds(LocalDate day) {
        return first.map(start -> !day.isBefore(start)).orElse(true)
                && last.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** The same days in as few stays as can be, in order. */
    static List<Stay> merged(List<Stay> stays) {
        List<Stay> merged = new ArrayList<>();
        for (Stay stay : stays.stream().sorted(BY_START).toList()) {
            if (!merged.isEmpty() && merged.getLast().reaches(stay)) {
                merged.add(merged.removeLast().with(stay));
            } else {
                merged.add(stay);
            }
        }
        return List.copyOf(merged);
    }

    /** Whether the other one, which begins no earlier, leaves no day between them. */
    private boolean reaches(Stay later) {
        return last.isEmpty()
                || later.first.isEmpty()
                || !later.first.get().isAfter(last.get().plusDays(1));
    }

    private Stay with(Stay later) {
        Optional<LocalDate> end = last.flatMap(mine -> later.last.map(theirs -> mine.isAfter(theirs) ? mine : theirs));
        return new Stay(first, end);
    }
}
