package io.reglament.journal;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;

/** An idempotency key that came before with another entry, for another lesson or by somebody else saves nothing. */
final class OneKeyIsForOneEntry {
    private OneKeyIsForOneEntry() {}

    static Refused broken() {
        return new Refused("journal.refused.one-key-is-for-one-entry", new Basis.NotRegulated());
    }
}
