package io.reglament.attendance;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;

/** An idempotency key that came before with another roll, for another lesson or by somebody else takes nothing. */
final class OneKeyIsForOneRoll {
    private OneKeyIsForOneRoll() {}

    static Refused broken() {
        return new Refused("attendance.refused.one-key-is-for-one-roll", new Basis.NotRegulated());
    }
}
