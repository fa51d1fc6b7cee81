package io.reglament.curriculum.thematic;

import io.reglament.curriculum.PlannedTopic;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A topic against the calendar.
 *
 * @param byCalendar the day on which it ends if every lesson takes one hour; empty where the year has no such lesson
 * @param began the first day on which it was taught
 * @param ended the last one
 */
public record TopicLine(
        PlannedTopic topic,
        State state,
        Optional<LocalDate> byCalendar,
        Optional<LocalDate> began,
        Optional<LocalDate> ended) {
    /** How it stands with it. */
    public enum State {
        /** Taught by its day. */
        COVERED,
        /** Taught before its day. */
        AHEAD,
        /** Taught after its day. */
        COVERED_LATE,
        /** Some of its hours are taught. */
        UNDER_WAY,
        /** Passed over for a later one. */
        SKIPPED,
        /** Its day has passed. */
        BEHIND,
        /** Its day is to come. */
        TO_COME,
        /** The year has no lesson for it. */
        WITHOUT_LESSON
    }
}
