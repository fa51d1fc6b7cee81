package io.reglament.journal.marks;

import io.reglament.journal.works.WorkRow;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import java.time.LocalDate;
import java.util.Optional;

/** Where the regulation protects it, the first school day of a term has no failing marks (C 4.4). */
final class NobodyFailsOnTheFirstDayOfATerm {
    private NobodyFailsOnTheFirstDayOfATerm() {}

    static Optional<Refused> broken(Optional<Regulated<Boolean>> guard, WorkRow work, FailGuards guards) {
        LocalDate day = work.date();
        return guard.filter(_ -> guards.firstDays().contains(work.id().value()))
                .map(found ->
                        new Refused("journal.refused.nobody-fails-on-the-first-day-of-a-term", found.basis(), day));
    }
}
