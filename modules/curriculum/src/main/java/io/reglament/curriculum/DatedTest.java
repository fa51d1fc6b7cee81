package io.reglament.curriculum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Written work that an approved plan holds.
 *
 * @param byCalendar the day of the lesson with which its topic ends, if every lesson takes one hour of the plan; empty
 *     where the year has no such lesson
 * @param approved when the version that holds it was approved
 */
public record DatedTest(PlannedTopic topic, PlannedTopic.Test test, Optional<LocalDate> byCalendar, Instant approved) {
    /** The day the plan names, or else that of the calendar. */
    public Optional<LocalDate> day() {
        return test.on().or(() -> byCalendar);
    }
}
