package io.reglament.journal;

import io.reglament.identity.PersonId;
import java.time.Instant;

/**
 * One field of a lesson record as one save changed it.
 *
 * @param version the record's version since this change
 * @param field {@code topic}, {@code homework}, {@code homework-minutes} or {@code no-homework}
 * @param typedAt by the device's clock
 */
public record FieldChange(
        int version, String field, String before, String after, Instant typedAt, Instant receivedAt, PersonId by) {}
