package io.reglament.local.bench;

/** An answer that does not hold what it should; one is enough to end the bench. */
final class WrongAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongAnswer(String what) {
        super(what);
    }

    static void unless(boolean right, String what) {
        if (!right) {
            throw new WrongAnswer(what);
        }
    }
}
