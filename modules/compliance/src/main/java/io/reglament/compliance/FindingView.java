package io.reglament.compliance;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was not done in time.
 *
 * @param rule what is missing, or was
 * @param detail what tells several findings of one rule apart, as the key of the school's own; empty otherwise
 * @param facts what the words of the rule show
 * @param lesson empty where it is about something else
 * @param work empty where it is about something else
 * @param course the sheet or the class, where it is about one
 * @param teacher who gives the lesson, or marks the work
 * @param groupLabel the class, and the subgroup where there is one
 * @param date of the lesson or the work, in the school's zone
 * @param basis the clause or the district's default that demands it
 * @param dueAt the first instant that is late
 * @param openedAt the due moment at which it opened
 * @param mendedAt the late entry, when it is {@link FindingState#MENDED_LATE}
 * @param moved present where it fell due later than its own deadline says
 */
public record FindingView(
        FindingId id,
        FindingRule rule,
        String detail,
        Map<String, String> facts,
        Optional<LessonId> lesson,
        Optional<FoundWork> work,
        Optional<FoundCourse> course,
        PersonId teacher,
        String groupLabel,
        String subject,
        LocalDate date,
        Basis basis,
        Instant dueAt,
        FindingState state,
        Instant openedAt,
        Optional<Instant> mendedAt,
        Optional<MovedFinding> moved) {

    private static final int ID = 36;

    /** The student whom it is about: a sheet's finding whose detail begins with an id. */
    public Optional<PersonId> student() {
        return course.isPresent() && rule.ofStudent() && detail.length() >= ID
                ? Optional.of(new PersonId(UUID.fromString(detail.substring(0, ID))))
                : Optional.empty();
    }

    /** The group on whose sheet it stands; empty for a lesson's, which has its own page, and for a class's. */
    public Optional<GroupId> sheet() {
        return work.map(FoundWork::group).or(() -> course.flatMap(FindingView::group));
    }

    private static Optional<GroupId> group(FoundCourse course) {
        return course instanceof FoundCourse.OfSheet sheet ? Optional.of(sheet.group()) : Optional.empty();
    }

    /**
     * That an outage moved its due moment.
     *
     * @param from when that began; empty where the school's register does not know it yet
     * @param until its recovery; empty while it goes on
     */
    public record MovedFinding(MovedDue by, Optional<Instant> from, Optional<Instant> until) {}
}
