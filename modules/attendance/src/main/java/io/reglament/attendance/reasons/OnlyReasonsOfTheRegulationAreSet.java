package io.reglament.attendance.reasons;

import io.reglament.regulation.AbsenceReason;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import java.util.Set;

/** The school's regulation names the reasons (A 5.3); any other is refused under its clause. */
final class OnlyReasonsOfTheRegulationAreSet {
    private OnlyReasonsOfTheRegulationAreSet() {}

    static void check(AbsenceReason reason, Regulated<Set<AbsenceReason>> named) {
        if (!named.value().contains(reason)) {
            throw new Refused("attendance.refused.reason-of-the-regulation", named.basis());
        }
    }
}
