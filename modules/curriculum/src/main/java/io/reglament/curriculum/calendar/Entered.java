package io.reglament.curriculum.calendar;

import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.WorkToMark;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * From when on and where something is entered.
 *
 * @param possibleFrom when there first was something to enter
 * @param room empty where it can be done anywhere
 */
record Entered(Instant possibleFrom, Optional<String> room) {
    static Entered of(LessonView lesson) {
        return new Entered(lesson.startsAt(), Optional.of(lesson.room()).filter(room -> !room.isBlank()));
    }

    /** A work is known by its day alone, which counts from its beginning: in doubt for the teacher. */
    static Entered of(WorkToMark work, ZoneId zone) {
        return new Entered(work.date().atStartOfDay(zone).toInstant(), Optional.empty());
    }
}
