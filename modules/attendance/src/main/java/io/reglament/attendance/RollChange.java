package io.reglament.attendance;

import io.reglament.identity.PersonId;
import java.time.Instant;
import java.util.Map;

/**
 * A roll as it was taken or changed.
 *
 * @param version the roll's version since this change
 * @param before of every student about whom something changed: {@code present}, {@code absent}, {@code late} or
 *     {@code late 10}
 * @param after the same students; empty when the roll was taken for the first time and all were there
 * @param typedAt by the device's clock
 */
public record RollChange(
        int version,
        Map<PersonId, String> before,
        Map<PersonId, String> after,
        Instant typedAt,
        Instant receivedAt,
        PersonId by) {
    public RollChange {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
