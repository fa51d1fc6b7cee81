package io.reglament.tenancy.wall;

/** The database would let this role step over the wall between schools, so the application does not start. */
public final class TooMightyRole extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public TooMightyRole(String what) {
        super("The application refuses to start: " + what);
    }
}
