package io.reglament.tenancy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A stretch in which no application was running, as the platform noticed by itself.
 *
 * @param from the last sign of life before, by the machine's time
 * @param until the first one after
 * @param inSchools the same stretch by {@link SchoolClock}; empty where that was set meanwhile
 */
public record PlatformOutage(UUID id, Instant from, Instant until, Optional<Stretch> inSchools, Noticed noticed) {
    /** Of the schools' time. */
    public record Stretch(Instant from, Instant until) {}

    /** By what it was noticed. */
    public enum Noticed {
        /** An application started, and none had been running. */
        START,
        /** A running application could not give a sign of life for some time: most likely the database was away. */
        RUNNING
    }

    /**
     * Whether there was one between two signs of life that follow each other. Only the machine's time decides that: a
     * school clock that is moved, as in a demonstration or a test, jumps over days in which the platform was running.
     * Nor is such a jump a stretch of the schools' time, so an outage during which the clock was set is one of the
     * platform, and of no school.
     *
     * @param last of whichever application
     * @param bound a shorter pause is none: applications are restarted, and beats come late
     */
    static Optional<PlatformOutage> between(Beat last, Beat now, Duration bound, Noticed noticed) {
        if (now.since(last).compareTo(bound) <= 0) {
            return Optional.empty();
        }
        Optional<Stretch> inSchools = now.followsInSchoolTime(last, bound)
                ? Optional.of(new Stretch(last.school(), now.school()))
                : Optional.empty();
        return Optional.of(new PlatformOutage(Ids.next(), last.at(), now.at(), inSchools, noticed));
    }
}
