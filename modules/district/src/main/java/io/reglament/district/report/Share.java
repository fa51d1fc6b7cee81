package io.reglament.district.report;

import java.util.OptionalInt;

/** What became of so many obligations: met in time, met late, still open. */
public record Share(int met, int late, int open) {
    private static final int HUNDRED = 100;

    /** All of them. */
    public int owed() {
        return met + late + open;
    }

    /** How many of a hundred were met in time, rounded down: a hundred means all of them. Empty where none was owed. */
    public OptionalInt percent() {
        return owed() == 0 ? OptionalInt.empty() : OptionalInt.of((int) ((long) met * HUNDRED / owed()));
    }
}
