package io.reglament.compliance.outages;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * From when until when, as a person says.
 *
 * @param until the moment of recovery; empty while it goes on
 */
public record OutageTimes(Instant from, Optional<Instant> until) {
    /** What lies further back is not confirmed any more: journals of that time have been checked. */
    static final Duration OLDEST = Duration.ofDays(31);

    /** @throws Refused {@code compliance.outage.times.order}, {@code .future} or {@code .old} */
    void check(Instant now) {
        if (from.isAfter(now) || until.filter(now::isBefore).isPresent()) {
            throw refused("future");
        }
        if (until.filter(end -> !end.isAfter(from)).isPresent()) {
            throw refused("order");
        }
        if (from.isBefore(now.minus(OLDEST))) {
            throw refused("old", OLDEST.toDays());
        }
    }

    private static Refused refused(String why, Object... arguments) {
        return new Refused("compliance.outage.times." + why, new Basis.NotRegulated(), arguments);
    }
}
