package io.reglament.attendance.reasons;

import io.reglament.identity.PersonId;
import io.reglament.regulation.AbsenceReason;
import java.time.Instant;
import java.util.Optional;

/**
 * A reason as it was set, changed or taken off.
 *
 * @param version the reason's version since this change
 * @param typedAt by the device's clock
 */
public record ReasonChange(
        int version,
        Optional<AbsenceReason> before,
        Optional<AbsenceReason> after,
        Instant typedAt,
        Instant receivedAt,
        PersonId by) {}
