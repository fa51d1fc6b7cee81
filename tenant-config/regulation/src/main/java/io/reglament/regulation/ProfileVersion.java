package io.reglament.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of a school's profile.
 *
 * @param version counts from 1 in each school
 * @param from first day on which it holds, until a later version begins; empty for a draft
 * @param uploadedBy empty when the school was put on air with it
 * @param activatedBy who approved it
 * @param order by which it was approved; empty for a draft, and for the version a school was put on air with
 */
public record ProfileVersion(
        int version,
        State state,
        Optional<LocalDate> from,
        Optional<UUID> uploadedBy,
        Instant uploadedAt,
        Optional<UUID> activatedBy,
        Optional<Instant> activatedAt,
        Optional<ApprovalOrder> order) {

    public enum State {
        DRAFT,
        /** Waits for approval. */
        SUBMITTED,
        ACTIVE
    }
}
