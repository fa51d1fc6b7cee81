package io.reglament.compliance.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A finding as programs read it.
 *
 * @param duty TOPIC, HOMEWORK, ROLL or ORAL_MARKS of a lesson, or WORK_MARKS of a work
 * @param lesson absent where the finding is about a work
 * @param work absent where it is about a lesson
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

    /** Who gives the lesson, or marks the work. */
    record Teacher(UUID id, String name) {}
}
