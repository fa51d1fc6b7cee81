package io.reglament.curriculum;

import java.time.Instant;
import java.util.Optional;

/**
 * When something that a school owes as a whole falls due, outages counted.
 *
 * @param at the first instant that is late
 * @param extension present where an outage moved it
 */
public record ExtendedDue(Instant at, Optional<Extension> extension) {
    /** One that no outage moved. */
    public static ExtendedDue own(Instant at) {
        return new ExtendedDue(at, Optional.empty());
    }
}
