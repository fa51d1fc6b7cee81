package io.reglament.regulation;

/**
 * So many days or lessons.
 *
 * @param count 1 to 99
 */
public record Span(int count, Unit unit) {
    /** What is counted. */
    public enum Unit {
        DAYS,
        /** Days on which the school works. */
        WORKING_DAYS,
        LESSONS
    }
}
