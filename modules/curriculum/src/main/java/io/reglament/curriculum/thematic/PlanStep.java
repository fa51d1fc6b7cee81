package io.reglament.curriculum.thematic;

import io.reglament.identity.PersonId;
import java.time.Instant;

/**
 * What somebody did with a plan.
 *
 * @param number of the version
 * @param topics how many it had after that
 * @param hours of all of them
 */
public record PlanStep(int number, What what, int topics, int hours, String words, PersonId by, Instant at) {
    /** What was done. */
    public enum What {
        OPENED,
        EDITED,
        READ_IN,
        COPIED,
        GROUPS,
        SUBMITTED,
        APPROVED,
        RETURNED,
        NEW_VERSION
    }
}
