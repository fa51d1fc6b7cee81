package io.reglament.journal.marks;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;
import java.time.LocalDate;
import java.util.Optional;

/** Marks are given from the day of the lesson or work on, never before; a day is the school's own. */
final class NobodyIsMarkedBeforeTheDay {
    private NobodyIsMarkedBeforeTheDay() {}

    static Optional<Refused> broken(LocalDate day, LocalDate today) {
        return today.isBefore(day)
                ? Optional.of(
                        new Refused("journal.refused.nobody-is-marked-before-the-day", new Basis.NotRegulated(), day))
                : Optional.empty();
    }
}
