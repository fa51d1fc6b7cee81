package io.reglament.journal.marks;

import java.util.Set;
import java.util.UUID;

/**
 * What keeps failing marks of one save from being given.
 *
 * @param firstDays works of the first school day of a term
 * @param returned whose first lesson of the subject after a long absence a work is of
 */
record FailGuards(Set<UUID> firstDays, Set<Place> returned) {
    static final FailGuards NONE = new FailGuards(Set.of(), Set.of());

    FailGuards {
        firstDays = Set.copyOf(firstDays);
        returned = Set.copyOf(returned);
    }

    /** A student's place in a work's column. */
    record Place(UUID work, UUID student) {
        static Place of(CellKey cell) {
            return new Place(cell.work(), cell.student());
        }
    }
}
