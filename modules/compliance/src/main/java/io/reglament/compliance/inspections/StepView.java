package io.reglament.compliance.inspections;

import io.reglament.identity.PersonId;
import java.time.Instant;

/** A step of an inspection's history. */
public record StepView(What what, String words, PersonId by, Instant at) {
    /** What was done. */
    public enum What {
        OPENED,
        NOTED,
        REMARKED,
        ANSWERED,
        RETURNED,
        ACCEPTED,
        CLOSED,
        REPEATED
    }
}
