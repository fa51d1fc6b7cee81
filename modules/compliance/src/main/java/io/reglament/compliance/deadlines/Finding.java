package io.reglament.compliance.deadlines;

import io.reglament.compliance.FindingState;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Duty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A broken duty of a lesson.
 *
 * @param basis by clause or district default
 * @param openedAt the due moment at which it opened, also when that was noticed later
 */
record Finding(
        UUID id,
        Place place,
        Lesson lesson,
        Basis basis,
        Instant dueAt,
        FindingState state,
        Instant openedAt,
        Optional<Instant> mendedAt) {

    /** Of which duty of which lesson: there is at most one finding of each. */
    record Place(UUID lesson, Duty duty) {}

    /** What the finding tells of its lesson. */
    record Lesson(PersonId teacher, String groupLabel, String subject, LocalDate date) {
        static Lesson of(LessonView lesson) {
            return new Lesson(lesson.teacher(), lesson.groupLabel(), lesson.subject(), lesson.date());
        }
    }

    boolean withdrawn() {
        return state == FindingState.WITHDRAWN;
    }

    Finding withdraw() {
        return new Finding(id, place, lesson, basis, dueAt, FindingState.WITHDRAWN, openedAt, Optional.empty());
    }
}
