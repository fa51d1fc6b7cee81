package io.reglament.journal;

/** The change was typed over a version of the work that no longer stands. Nothing of it was kept. */
public final class WorkChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient WorkView current;

    public WorkChangedMeanwhile(WorkView current) {
        super("The work is at version " + current.version(), null, false, false);
        this.current = current;
    }

    /** What stands instead. */
    public WorkView current() {
        return current;
    }
}
