package io.reglament.curriculum;

import java.time.LocalDate;

/**
 * A term of a group.
 *
 * @param last included
 */
public record TermView(TermId id, String title, LocalDate first, LocalDate last) {
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    long length() {
        return last.toEpochDay() - first.toEpochDay();
    }

    /** Whether the other one lies wholly in this one, which is longer. */
    boolean wraps(TermView other) {
        return holds(other.first) && holds(other.last) && length() > other.length();
    }
}
