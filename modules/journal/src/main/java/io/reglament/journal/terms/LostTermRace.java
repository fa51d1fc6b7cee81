package io.reglament.journal.terms;

/** Another save was first where nothing stood; the whole attempt is to be made again. */
final class LostTermRace extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostTermRace() {
        super("Another save was first", null, false, false);
    }
}
