package io.reglament.journal.marks;

import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Span;
import java.util.Locale;
import java.util.Optional;

/** Who comes back after so much that he missed does not fail in the first lesson of any subject (C 4.4). */
final class NobodyFailsAfterALongAbsence {
    private NobodyFailsAfterALongAbsence() {}

    static Optional<Refused> broken(Optional<Regulated<Span>> guard, CellKey cell, FailGuards guards) {
        return guard.filter(_ -> guards.returned().contains(FailGuards.Place.of(cell)))
                .map(found -> new Refused(
                        code(found.value()), found.basis(), found.value().count()));
    }

    private static String code(Span span) {
        return "journal.refused.nobody-fails-after-a-long-absence."
                + span.unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
