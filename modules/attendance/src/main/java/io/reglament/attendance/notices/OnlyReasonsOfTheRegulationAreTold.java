package io.reglament.attendance.notices;

import io.reglament.regulation.AbsenceReason;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import java.util.Set;

/** A notice gives one of the reasons that the school's regulation names; any other is refused under its clause. */
final class OnlyReasonsOfTheRegulationAreTold {
    private OnlyReasonsOfTheRegulationAreTold() {}

    static void check(AbsenceReason reason, Regulated<Set<AbsenceReason>> named) {
        if (!ReasonsToTell.of(named.value()).contains(reason)) {
            throw new Refused("attendance.refused.reason-of-the-regulation", named.basis());
        }
    }
}
