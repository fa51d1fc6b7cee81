package io.reglament.tenancy;

import java.time.Instant;

/** What the clock of somebody's device may say: between the years 2000 and 2100. Devices are known to live in 1970. */
public final class DeviceClock {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private DeviceClock() {}

    /** Whether a moment can be stored at all. */
    public static boolean isPlausible(Instant typed) {
        return !typed.isBefore(EARLIEST) && typed.isBefore(LATEST);
    }
}
