package io.reglament.compliance.duties;

import io.reglament.curriculum.ExtendedDue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A duty that came round and what has become of it.
 *
 * @param evidence the recorded act that shows it done
 * @param due when it falls due, outages counted
 */
public record DutyStanding(Occurrence duty, Optional<Evidence> evidence, DutyState state, ExtendedDue due) {
    static DutyStanding of(Occurrence duty, Optional<Evidence> evidence, ExtendedDue due, Instant now, ZoneId zone) {
        return new DutyStanding(duty, evidence, state(duty, evidence, due.at(), now, zone), due);
    }

    private static DutyState state(
            Occurrence duty, Optional<Evidence> evidence, Instant due, Instant now, ZoneId zone) {
        if (evidence.isPresent()) {
            return evidence.get().at().isBefore(due) ? DutyState.DONE : DutyState.DONE_LATE;
        }
        if (!now.isBefore(due)) {
            return DutyState.OVERDUE;
        }
        return LocalDate.ofInstant(now, zone).isBefore(duty.first()) ? DutyState.COMING : DutyState.OPEN;
    }

    /** Whether somebody still has to do it, and could now. */
    public boolean owed() {
        return state == DutyState.OPEN || state == DutyState.OVERDUE;
    }
}
