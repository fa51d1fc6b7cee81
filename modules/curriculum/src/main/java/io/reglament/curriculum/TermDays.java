package io.reglament.curriculum;

import java.time.LocalDate;

/**
 * The days on which a term is a group's.
 *
 * @param last included
 */
public record TermDays(LocalDate first, LocalDate last) {
    /** Those of a session that is the group's as long as it lasts. */
    public static TermDays of(SessionRecord session) {
        return new TermDays(session.firstDay(), session.lastDay());
    }

    /** Whether the other days all lie in these. */
    public boolean hold(TermDays other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** Whether the day is one of them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
