package io.reglament.identity;

/** The directory that signs people on did not answer, or refused; trying again later may help. */
public final class DirectoryUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DirectoryUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
