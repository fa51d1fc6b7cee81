package io.reglament.rostering.runs;

/** Where an import stands; the last four are ends. */
public enum ImportState {
    QUEUED,
    RUNNING,
    TAKEN,
    REFUSED,
    STOPPED,
    FAILED;

    public boolean ended() {
        return this != QUEUED && this != RUNNING;
    }
}
