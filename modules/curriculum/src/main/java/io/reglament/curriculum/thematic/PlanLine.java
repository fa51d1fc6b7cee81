package io.reglament.curriculum.thematic;

import io.reglament.curriculum.PlanId;
import io.reglament.identity.PersonId;
import java.time.Instant;

/**
 * A plan in a list.
 *
 * @param groups their labels, in a row
 * @param by who submitted it
 * @param since when it was submitted where it waits, else when it was approved
 */
public record PlanLine(
        PlanId plan,
        int number,
        int year,
        String subject,
        int grade,
        String groups,
        PersonId by,
        Instant since,
        int topics,
        int hours,
        int tests) {}
