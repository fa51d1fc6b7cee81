package io.reglament.compliance.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A finding as programs read it.
 *
 * @param duty TOPIC, HOMEWORK, ROLL or ORAL_MARKS
 * @param className the class, and the subgroup where there is one
 * @param clause absent where the district's default is broken
 * @param state OPEN, MENDED_LATE or WITHDRAWN
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FindingResource(
        UUID id,
        String duty,
        UUID lesson,
        Teacher teacher,
        String className,
        String subject,
        LocalDate date,
        Optional<String> clause,
        Instant dueAt,
        String state,
        Instant openedAt,
        Optional<Instant> mendedAt) {

    /** Who gives the lesson. */
    record Teacher(UUID id, String name) {}
}
