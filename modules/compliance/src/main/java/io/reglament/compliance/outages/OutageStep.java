package io.reglament.compliance.outages;

import io.reglament.identity.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that became of an outage.
 *
 * @param words what was said with it; may be empty
 * @param from as it was said then; empty where nothing was said of times
 * @param by empty for the platform itself
 */
public record OutageStep(
        What what, String words, Optional<Instant> from, Optional<Instant> until, Optional<PersonId> by, Instant at) {
    /** What it was. */
    public enum What {
        /** By the platform, of itself. */
        NOTICED,
        REPORTED,
        /** To whoever can mend it. */
        PASSED_ON,
        /** For the first time, or with other times than before. */
        CONFIRMED,
        DECLINED
    }
}
