package io.reglament.attendance;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.DeviceClock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A roll as a teacher takes it: always the whole of it.
 *
 * @param exceptions those who were absent or late, at most 100; everybody else of the group was there
 * @param version the version it was taken over, 0 when none had been taken
 * @param key the client's own key of this roll: the same key again gets the same answer and changes nothing
 * @param typedAt when it was taken, by the clock of the device; between the years 2000 and 2100
 */
public record RollEntry(Map<PersonId, Mark> exceptions, int version, UUID key, Instant typedAt) {
    public static final int EXCEPTIONS_MOST = 100;

    /** @throws IllegalArgumentException when a bound is overstepped */
    public RollEntry {
        exceptions = Map.copyOf(exceptions);
        if (exceptions.size() > EXCEPTIONS_MOST || version < 0 || !DeviceClock.isPlausible(typedAt)) {
            throw new IllegalArgumentException("A roll out of bounds");
        }
    }
}
