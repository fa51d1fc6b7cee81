package io.reglament.compliance;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Duty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was not done in time.
 *
 * @param duty what is missing, or was
 * @param teacher who gives the lesson
 * @param groupLabel the class, and the subgroup where there is one
 * @param date of the lesson, in the school's zone
 * @param basis the clause or the district's default that demands it
 * @param dueAt the first instant that is late
 * @param openedAt the due moment at which it opened
 * @param mendedAt the late entry, when it is {@link FindingState#MENDED_LATE}
 */
public record FindingView(
        FindingId id,
        Duty duty,
        LessonId lesson,
        PersonId teacher,
        String groupLabel,
        String subject,
        LocalDate date,
        Basis basis,
        Instant dueAt,
        FindingState state,
        Instant openedAt,
        Optional<Instant> mendedAt) {}
