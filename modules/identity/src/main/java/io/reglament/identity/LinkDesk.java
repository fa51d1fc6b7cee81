package io.reglament.identity;

/** Port of the command line: ends links between accounts in their owners' stead, in the bound school. */
public interface LinkDesk {
    /**
     * Gives somebody's account its own user back. With no transaction open.
     *
     * @param sourcedId the sender's key of the person
     */
    Ended end(String sourcedId);

    /** What came of it. */
    enum Ended {
        ENDED,
        NOT_LINKED,
        /** Nobody here has an account by that name. */
        NOBODY
    }
}
