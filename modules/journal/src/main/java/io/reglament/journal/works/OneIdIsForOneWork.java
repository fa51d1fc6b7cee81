package io.reglament.journal.works;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;

/** An id that belongs to a lesson, to another group's work or to a removed one makes no work. */
final class OneIdIsForOneWork {
    private OneIdIsForOneWork() {}

    static void check(boolean free) {
        if (!free) {
            throw new Refused("journal.refused.one-id-is-for-one-work", new Basis.NotRegulated());
        }
    }
}
