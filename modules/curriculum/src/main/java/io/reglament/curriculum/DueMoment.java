package io.reglament.curriculum;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Deadline;
import java.time.Instant;
import java.util.Optional;

/**
 * When a duty of a lesson falls due.
 *
 * @param at the first instant that is late: an entry received before it is in time
 * @param symbolic the deadline as the regulation words it
 * @param basis what it rests on; where it is not binding nothing is owed, and nobody is late
 * @param extension present where an outage moved it
 */
public record DueMoment(Instant at, Deadline symbolic, Basis basis, Optional<Extension> extension) {
    /** One that no outage moved. */
    public DueMoment(Instant at, Deadline symbolic, Basis basis) {
        this(at, symbolic, basis, Optional.empty());
    }

    public boolean missedBy(Instant received) {
        return !received.isBefore(at);
    }

    /** The same duty, due later. */
    public DueMoment moved(Instant later, Outage by, Basis grace) {
        Instant originally = extension.map(Extension::originally).orElse(at);
        return new DueMoment(later, symbolic, basis, Optional.of(new Extension(by, originally, grace)));
    }
}
