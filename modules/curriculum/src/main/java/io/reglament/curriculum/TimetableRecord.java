package io.reglament.curriculum;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A weekly lesson of a group as a roster states it; all references are the sender's keys.
 *
 * @param period the place in the day, 0 to 12
 * @param firstDay empty: from the beginning of the group's terms
 * @param lastDay included; empty: to their end
 */
public record TimetableRecord(
        String sourcedId,
        String group,
        String teacher,
        DayOfWeek weekday,
        int period,
        LocalTime start,
        LocalTime end,
        Optional<String> room,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay) {
    public TimetableRecord {
        if (period < 0 || period > 12 || !start.isBefore(end)) {
            throw new IllegalArgumentException("Not a lesson's place in the day: " + sourcedId);
        }
    }
}
