package io.reglament.compliance.courses;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.courses.Said.Standing;
import io.reglament.compliance.courses.Said.Standing.Broken;
import io.reglament.compliance.courses.Said.Standing.Kept;
import io.reglament.compliance.courses.Said.Standing.Owed;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.PlanCoverage;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Regulated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * By the end of a term a group has come as far in its approved plan as the regulation asks: as the plan says of the
 * term, or where it says nothing as far as there were lessons. It is due when the term ends, or
 * with the topic of its last lesson.
 */
final class ProgrammeCovered {
    private ProgrammeCovered() {}

    /**
     * What is said of a group with an approved plan.
     *
     * @param coverage on the last day of the term
     * @param due until when the topic of the last lesson is entered
     * @param lastEntered the latest topic of the term
     */
    static Optional<Said> of(
            Course course, PlanCoverage coverage, DueMoment due, Optional<Instant> lastEntered, Instant now) {
        LessonView last = course.lessons().getLast();
        return course.binding(Parameters.PROGRAMME_COVERAGE, last.date())
                .map(asked -> said(course, coverage, last, due, lastEntered, now, asked));
    }

    private static Said said(
            Course course,
            PlanCoverage coverage,
            LessonView last,
            DueMoment due,
            Optional<Instant> lastEntered,
            Instant now,
            Regulated<BigDecimal> asked) {
        int planned = coverage.plannedByTermEnd().orElse(Math.min(coverage.held(), coverage.planned()));
        int needed = asked.value().multiply(BigDecimal.valueOf(planned)).intValue();
        DueMoment moment = course.atEnd(new DueMoment(due.at(), due.symbolic(), asked.basis(), due.extension()));
        return course.says(
                FindingRule.PROGRAMME_BEHIND,
                "",
                last.date(),
                moment,
                standing(coverage.covered() >= needed, moment, lastEntered, now),
                asked,
                Map.of(
                        "covered", Integer.toString(coverage.covered()),
                        "needed", Integer.toString(needed)));
    }

    private static Standing standing(boolean covered, DueMoment due, Optional<Instant> lastEntered, Instant now) {
        if (!due.missedBy(now)) {
            return new Owed(Optional.empty());
        }
        return covered ? new Kept(lastEntered.orElse(due.at())) : new Broken(due.at());
    }
}
