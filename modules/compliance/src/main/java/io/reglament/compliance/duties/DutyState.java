package io.reglament.compliance.duties;

/** How it stands with a duty that came round. */
public enum DutyState {
    /** Its days have not begun. */
    COMING,
    /** It may be done now, and is not late yet. */
    OPEN,
    /** It was done in time. */
    DONE,
    /** It was done, and late. */
    DONE_LATE,
    /** It is late and not done. */
    OVERDUE
}
