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
 */
public record ProfileVersion(
        int version,
        State state,
        Optional<LocalDate> from,
        Optional<UUID> uploadedBy,
        Instant uploadedAt,
        Optional<UUID> activatedBy,
        Optional<Instant> activatedAt) {

    public enum State {
        DRAFT,
        ACTIVE
    }
}
