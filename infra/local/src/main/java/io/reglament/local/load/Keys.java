package io.reglament.local.load;

import java.util.SplittableRandom;
import java.util.UUID;

/** The keys under which clients would have sent their saves: random to look at, the same for the same seed. */
public final class Keys {
    private final SplittableRandom random;

    /** The same for the same seed. */
    public Keys(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A UUID of version 4, as browsers make them. */
    public UUID next() {
        long high = (random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000L;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
