package io.reglament.curriculum;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Deadline;
import java.time.Instant;

/**
 * When a duty of a lesson falls due.
 *
 * @param at the first instant that is late: an entry received before it is in time
 * @param symbolic the deadline as the regulation words it
 * @param basis what it rests on; where it is not binding nothing is owed, and nobody is late
 */
public record DueMoment(Instant at, Deadline symbolic, Basis basis) {
    public boolean missedBy(Instant received) {
        return !received.isBefore(at);
    }
}
