package io.reglament.compliance;

/**
 * How many findings of a kind there are.
 *
 * @param open still not entered
 * @param mended entered late
 */
public record Count(int open, int mended) {
    public static final Count NONE = new Count(0, 0);

    /** All that was late. */
    public int late() {
        return open + mended;
    }

    public Count plus(Count other) {
        return new Count(open + other.open, mended + other.mended);
    }
}
