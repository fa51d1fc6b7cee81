package io.reglament.tenancy;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes the keys of rows: UUID version 7, so that rows written together lie together. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final InstantSource SYSTEM = InstantSource.system();

    private static final long PARTS = 4_096;

    /** Milliseconds, each in so many parts. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /**
     * A new id, greater than all that this process made before: rows of one moment keep their order. Its time part is
     * the system's time, not the school's, since it orders storage and means nothing.
     */
    public static UUID next() {
        long now = ticks(SYSTEM.instant());
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = ((tick / PARTS) << 16) | 0x7000L | (tick % PARTS);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static long ticks(Instant now) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, now);
        return micros / 1_000 * PARTS + micros % 1_000 * PARTS / 1_000;
    }
}
