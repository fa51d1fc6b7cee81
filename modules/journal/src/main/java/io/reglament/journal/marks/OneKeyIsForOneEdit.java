package io.reglament.journal.marks;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;

/** An idempotency key that came before with another edit, for another cell or by somebody else saves nothing. */
final class OneKeyIsForOneEdit {
    private OneKeyIsForOneEdit() {}

    static Refused broken() {
        return new Refused("journal.refused.one-key-is-for-one-entry", new Basis.NotRegulated());
    }
}
