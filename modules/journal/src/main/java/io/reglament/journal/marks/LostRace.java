package io.reglament.journal.marks;

/** Another save was first where nothing stood yet: a row that is not there cannot be locked, so the insert decides. */
final class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostRace() {
        super("Another save was first", null, false, false);
    }
}
