package io.reglament.journal;

import io.reglament.identity.PersonId;
import io.reglament.regulation.Refused;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of one edit, and what stands in its cell now.
 *
 * @param key of the edit
 * @param version 0 where nothing ever stood
 * @param mark empty where nothing stands
 * @param by who changed the cell last; empty where nothing ever stood
 * @param at when that was received
 * @param refusal why nothing was kept; present when refused, and only then
 */
public record MarkAnswer(
        UUID key,
        Outcome outcome,
        int version,
        String mark,
        String comment,
        Optional<PersonId> by,
        Optional<Instant> at,
        Optional<Refused> refusal) {

    /** What became of an edit. */
    public enum Outcome {
        /** It stands, now or since an earlier sending of the same. */
        SAVED,
        /** Another version stands than the one it was typed over; nothing of it was kept. */
        CONFLICT,
        /** The regulation does not allow it; nothing of it was kept. */
        REFUSED
    }
}
