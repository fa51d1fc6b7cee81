package io.reglament.local.cast;

/** The terms of the grades from {@code from} to {@code to}, both included, 1 to 11. */
public record TermBand(int from, int to, TermPlan plan) {

    boolean holds(int grade) {
        return from <= grade && grade <= to;
    }
}
