package io.reglament.local.lived;

/**
 * Chance that repeats itself: the same seed and the same words fall alike, in whatever order they are asked.
 *
 * @param seed another one tells another story of the same school
 */
public record Dice(long seed) {

    /** Not negative. */
    public long draw(String about) {
        // String.hashCode alone repeats itself along dates; the finisher of SplittableRandom does not.
        long z = (about.hashCode() + seed * 0xD1B5_4A32_D192_ED03L) * 0x9E37_79B9_7F4A_7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return (z ^ (z >>> 31)) >>> 1;
    }

    /** From 0 up to and without {@code sides}. */
    int roll(int sides, String about) {
        return (int) (draw(about) % sides);
    }

    boolean oneIn(int sides, String about) {
        return roll(sides, about) == 0;
    }
}
