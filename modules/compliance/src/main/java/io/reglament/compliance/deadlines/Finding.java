package io.reglament.compliance.deadlines;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.FindingState;
import io.reglament.compliance.FoundCourse;
import io.reglament.compliance.FoundWork;
import io.reglament.compliance.MovedDue;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.WorkStanding;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A broken duty of a lesson, a work, a sheet or a class.
 *
 * @param basis by clause or district default
 * @param openedAt the due moment at which it opened, also when that was noticed later
 * @param moved present where an outage moved the due moment
 */
record Finding(
        UUID id,
        Place place,
        About about,
        Basis basis,
        Instant dueAt,
        FindingState state,
        Instant openedAt,
        Optional<Instant> mendedAt,
        Optional<MovedDue> moved,
        Note note) {

    /**
     * Of which rule of which lesson or work: there is at most one finding of each and detail.
     *
     * @param scope the lesson or work; the id of the watch where it is about a sheet or a class
     * @param detail what tells several findings of one rule apart, as the key of the school's own; empty otherwise
     */
    record Place(UUID scope, FindingRule rule, String detail) {
        /** Of a rule that finds one thing at most. */
        Place(UUID scope, FindingRule rule) {
            this(scope, rule, "");
        }
    }

    /**
     * What the finding tells of what it is about.
     *
     * @param work empty where it is about something else
     * @param course the sheet or the class, where it is about one
     */
    record About(
            PersonId teacher,
            String groupLabel,
            String subject,
            LocalDate date,
            Optional<FoundWork> work,
            Optional<FoundCourse> course) {
        static About of(LessonView lesson) {
            return new About(
                    lesson.teacher(),
                    lesson.groupLabel(),
                    lesson.subject(),
                    lesson.date(),
                    Optional.empty(),
                    Optional.empty());
        }

        static About of(WorkStanding work) {
            return new About(
                    work.teacher(),
                    work.groupLabel(),
                    work.subject(),
                    work.date(),
                    Optional.of(new FoundWork(work.work(), work.group(), work.form())),
                    Optional.empty());
        }
    }

    boolean withdrawn() {
        return state == FindingState.WITHDRAWN;
    }

    Finding withdraw() {
        return new Finding(
                id, place, about, basis, dueAt, FindingState.WITHDRAWN, openedAt, Optional.empty(), moved, note);
    }
}
