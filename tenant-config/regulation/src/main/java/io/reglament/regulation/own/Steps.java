package io.reglament.regulation.own;

/** Sums and products of steps that never overflow: what is far too much stays far too much. */
final class Steps {
    static final long MOST = Long.MAX_VALUE / 4;

    private Steps() {}

    static long add(long one, long other) {
        return Math.min(MOST, one + other);
    }

    static long times(long one, long other) {
        return one != 0 && other > MOST / one ? MOST : one * other;
    }
}
