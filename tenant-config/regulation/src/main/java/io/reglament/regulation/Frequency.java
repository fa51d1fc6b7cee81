package io.reglament.regulation;

/**
 * How often something is wanted at least.
 *
 * @param times at least so often
 * @param count in each so many units
 */
public record Frequency(int times, int count, Unit unit) {
    /** What is counted. */
    public enum Unit {
        LESSONS,
        WEEKS,
        MONTHS,
        TERMS
    }
}
