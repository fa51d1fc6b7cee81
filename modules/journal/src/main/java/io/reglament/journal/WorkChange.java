package io.reglament.journal;

import io.reglament.identity.PersonId;
import java.time.Instant;

/**
 * One field of a work as it was stated or changed, kept for ever.
 *
 * @param version the work's version since this change
 * @param field lesson, date, form, title, weight, planned or removed
 * @param before empty where nothing was stated before
 */
public record WorkChange(int version, String field, String before, String after, Instant receivedAt, PersonId by) {}
