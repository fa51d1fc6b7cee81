package io.reglament.compliance;

/** What has become of a finding. */
public enum FindingState {
    /** It is still not entered. */
    OPEN,
    /** It was entered, at its due moment or after: it stays late. */
    MENDED_LATE,
    /** It is no breach after all: the lesson was cancelled, or another regulation holds for its day. */
    WITHDRAWN
}
