package io.reglament.compliance.inspections;

/** What has become of a remark. */
public enum RemarkState {
    OPEN,
    /** Its owner says that it is put right. */
    ANSWERED,
    /** The inspector sent the answer back. */
    RETURNED,
    ACCEPTED;

    /** Whether its owner has to do something. */
    public boolean owed() {
        return this == OPEN || this == RETURNED;
    }
}
