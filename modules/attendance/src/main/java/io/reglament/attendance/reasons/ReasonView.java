package io.reglament.attendance.reasons;

import io.reglament.regulation.AbsenceReason;
import java.util.Optional;

/**
 * A reason as it stands.
 *
 * @param reason empty where none was set, or it was taken off
 * @param version 0 where none was ever set, then one more with every change
 */
public record ReasonView(Cell cell, Optional<AbsenceReason> reason, int version) {}
