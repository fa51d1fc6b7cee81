package io.reglament.compliance.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A finding as programs read it.
 *
 * @param duty TOPIC, HOMEWORK, ROLL or ORAL_MARKS of a lesson, WORK_MARKS of a work, or another rule
 * @param lesson absent where the finding is about something else
 * @param work absent where it is about something else
 * @param course the sheet or the class, where it is about one
 * @param student the student whom it is about, where it is about one
 * @param className the class, and the subgroup where there is one
 * @param clause absent where the district's default is broken
 * @param state OPEN, MENDED_LATE or WITHDRAWN
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FindingResource(
        UUID id,
        String duty,
        Optional<UUID> lesson,
        Optional<Work> work,
        Optional<Course> course,
        Optional<UUID> student,
        Teacher teacher,
        String className,
        String subject,
        LocalDate date,
        Optional<String> clause,
        Instant dueAt,
        String state,
        Instant openedAt,
        Optional<Instant> mendedAt) {

    /**
     * A work and where it stands.
     *
     * @param group whose sheet holds it
     * @param form key of the form of control in the school's regulation
     */
    record Work(UUID id, UUID group, String form) {}

    /**
     * The sheet of a group in a term, or a class on the day.
     *
     * @param schoolClass absent for a sheet, which has a group and a term
     */
    record Course(Optional<UUID> group, Optional<UUID> term, Optional<UUID> schoolClass) {}

    /** Who gives the lesson, or marks the work. */
    record Teacher(UUID id, String name) {}
}
