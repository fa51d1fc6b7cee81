package io.reglament.attendance;

/** The roll was taken over a version that no longer stands. Nothing of it was kept. */
public final class RollTakenMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RollView current;

    RollTakenMeanwhile(RollView current) {
        super("The roll is at version " + current.version(), null, false, false);
        this.current = current;
    }

    /** What stands there instead. */
    public RollView current() {
        return current;
    }
}
