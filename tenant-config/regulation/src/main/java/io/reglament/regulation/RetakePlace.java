package io.reglament.regulation;

/** Where the mark of a retake stands. */
public enum RetakePlace {
    /** At the date of the retake; beside the first mark where no lesson falls on that day. */
    AT_ITS_DATE,
    /** Beside the first mark. */
    BESIDE_THE_FIRST
}
