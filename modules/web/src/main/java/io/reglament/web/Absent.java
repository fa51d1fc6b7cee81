package io.reglament.web;

/**
 * There is nothing at this address for this user: never was, is another school's, or is not theirs. All three answer
 * alike.
 */
public final class Absent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Absent() {
        super("absent", null, false, false);
    }
}
