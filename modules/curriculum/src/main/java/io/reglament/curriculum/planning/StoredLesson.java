package io.reglament.curriculum.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A lesson as it stands in the school's data, cancelled or not. */
record StoredLesson(UUID id, PlannedLesson lesson, boolean cancelled) {
    boolean standsAs(PlannedLesson wanted) {
        return !cancelled && lesson.equals(wanted);
    }

    boolean begunBy(Instant now) {
        return !lesson.startsAt().isAfter(now);
    }

    LocalDate date() {
        return lesson.place().date();
    }
}
