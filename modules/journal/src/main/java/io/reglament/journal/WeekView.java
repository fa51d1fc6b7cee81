package io.reglament.journal;

import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * A student's week.
 *
 * @param days the seven from Monday on, also those without lessons
 */
public record WeekView(PersonId student, LocalDate monday, List<WeekDay> days) {
    public WeekView {
        days = List.copyOf(days);
    }
}
