package io.reglament.compliance.deadlines;

import io.reglament.regulation.Duty;
import java.time.Instant;
import java.util.Optional;

/** Nobody need ask a student in every lesson; but who does so enters the mark in time. */
final class AnOralMarkIsOwedOnlyWhereOneWasGiven {
    private AnOralMarkIsOwedOnlyWhereOneWasGiven() {}

    /**
     * The rule.
     *
     * @param enteredSince when the latest oral mark of the lesson was given
     */
    static boolean frees(Duty duty, Optional<Instant> enteredSince) {
        return duty == Duty.ORAL_MARKS && enteredSince.isEmpty();
    }
}
