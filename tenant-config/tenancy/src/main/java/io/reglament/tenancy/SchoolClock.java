package io.reglament.tenancy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time by which schools live: lessons, deadlines and findings read it, tokens and sessions do not. It is no
 * {@link java.time.Clock}, because the event registry would take a Clock bean for its own.
 */
public final class SchoolClock {
    private final InstantSource source;

    public SchoolClock(InstantSource source) {
        this.source = source;
    }

    public Instant now() {
        return source.instant();
    }

    /** The day it is now in the zone of a school. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }
}
