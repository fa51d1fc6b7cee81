package io.reglament.regulation;

/**
 * Grades next to each other, both ends included.
 *
 * @param from 1 to 11
 * @param to from {@code from} to 11
 */
public record GradeBand(int from, int to) implements Comparable<GradeBand> {
    static final int LAST_GRADE = 11;

    public GradeBand {
        if (from < 1 || to < from || to > LAST_GRADE) {
            throw new IllegalArgumentException("No band of grades: " + from + "-" + to);
        }
    }

    public boolean holds(int grade) {
        return from <= grade && grade <= to;
    }

    boolean overlaps(GradeBand other) {
        return from <= other.to && other.from <= to;
    }

    /** As people write it: {@code 1–9}, or {@code 5}. */
    @Override
    public String toString() {
        return from == to ? Integer.toString(from) : from + "–" + to;
    }

    @Override
    public int compareTo(GradeBand other) {
        return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
    }
}
