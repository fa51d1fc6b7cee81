package io.reglament.attendance.reasons;

import java.util.List;

/**
 * Cells that the class does not have on that day: the lesson is another day's or another class's, or the student is not
 * in the class or not in the lesson's group. Nothing of the entry was kept.
 */
public final class NotOfTheClass extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Cell> strange;

    NotOfTheClass(List<Cell> strange) {
        super(strange.size() + " cells are not of the class", null, false, false);
        this.strange = List.copyOf(strange);
    }

    public List<Cell> strange() {
        return strange;
    }
}
