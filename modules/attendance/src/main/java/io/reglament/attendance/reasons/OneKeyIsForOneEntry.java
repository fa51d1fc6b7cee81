package io.reglament.attendance.reasons;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;

/** An idempotency key that came before with other cells, another reason or by somebody else sets nothing. */
final class OneKeyIsForOneEntry {
    private OneKeyIsForOneEntry() {}

    static Refused broken() {
        return new Refused("attendance.refused.one-key-is-for-one-entry", new Basis.NotRegulated());
    }
}
