package io.reglament.attendance;

/** Two first rolls at once: a row that is not there yet cannot be locked. Nothing of this one is kept; it is tried again. */
class RollTakenFirst extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RollTakenFirst() {
        super("The roll was taken by somebody else meanwhile", null, false, false);
    }
}
