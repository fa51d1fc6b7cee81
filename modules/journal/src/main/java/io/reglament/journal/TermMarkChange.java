package io.reglament.journal;

import io.reglament.identity.PersonId;
import java.time.Instant;

/**
 * One change of a term mark, as it was kept for ever.
 *
 * @param proposed what the platform had proposed at that moment; empty where nothing
 * @param mean that the proposal rested on, with a point; empty where there was none
 * @param reason why it was changed after its deadline; empty where none was needed
 */
public record TermMarkChange(
        int version,
        String before,
        String after,
        String proposed,
        String mean,
        Instant receivedAt,
        PersonId by,
        String reason) {}
