package io.reglament.journal;

/** The entry was typed over a version that no longer stands. Nothing of it was kept. */
public final class RecordChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LessonRecord current;

    RecordChangedMeanwhile(LessonRecord current) {
        super("The lesson record is at version " + current.version(), null, false, false);
        this.current = current;
    }

    /** What stands there instead. */
    public LessonRecord current() {
        return current;
    }
}
