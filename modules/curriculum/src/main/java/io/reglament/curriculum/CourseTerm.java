package io.reglament.curriculum;

import java.time.LocalDate;

/**
 * A group's sheet of a term.
 *
 * @param first day of the term, as it is the group's
 * @param last day of the term, likewise
 */
public record CourseTerm(GroupId group, TermId term, LocalDate first, LocalDate last) {
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
