package io.reglament.curriculum;

import java.time.LocalDate;

/**
 * A stretch of the school's calendar as a roster states it.
 *
 * @param lastDay included
 */
public record SessionRecord(String sourcedId, Kind kind, String title, LocalDate firstDay, LocalDate lastDay) {
    /** What the stretch is. */
    public enum Kind {
        YEAR,
        TERM,
        /** No lessons in it, for the whole school. */
        HOLIDAY
    }

    public SessionRecord {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("A session ends before it begins: " + sourcedId);
        }
    }
}
