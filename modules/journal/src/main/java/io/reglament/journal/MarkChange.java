package io.reglament.journal;

import io.reglament.identity.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One change of a cell, as it was kept for ever.
 *
 * @param version the cell's version since this change
 * @param comment that stands since this change
 * @param typedAt by the device's clock
 * @param onBehalfOf whose mark it is, where somebody else typed it for them
 * @param reason why an old mark was changed; empty where none was needed
 */
public record MarkChange(
        int ordinal,
        int version,
        String before,
        String after,
        String comment,
        Instant typedAt,
        Instant receivedAt,
        PersonId by,
        Optional<PersonId> onBehalfOf,
        Optional<String> reason) {}
