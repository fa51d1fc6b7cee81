package io.reglament.attendance;

import io.reglament.identity.PersonId;
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

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    /** @throws IllegalArgumentException when a bound is overstepped */
    public RollEntry {
        exceptions = Map.copyOf(exceptions);
        if (exceptions.size() > EXCEPTIONS_MOST || version < 0 || !isPlausible(typedAt)) {
            throw new IllegalArgumentException("A roll out of bounds");
        }
    }

    /** Whether a moment can be stored at all; devices are known to live in 1970. */
    public static boolean isPlausible(Instant typed) {
        return !typed.isBefore(EARLIEST) && typed.isBefore(LATEST);
    }
}
