package io.reglament.regulation.own;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A student who was not at a lesson, or came late.
 *
 * @param minutesLate where somebody noted it
 * @param reason key of the reason that the class teacher set, such as {@code illness}
 * @param days from the lesson's day to the day for which it is judged
 */
public record AboutAbsence(
        Course course,
        LocalDate date,
        int period,
        boolean late,
        Optional<Integer> minutesLate,
        Optional<String> reason,
        int days)
        implements About {}
