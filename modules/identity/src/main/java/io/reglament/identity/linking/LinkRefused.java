package io.reglament.identity.linking;

/** Two accounts are not linked; nothing has changed. */
public final class LinkRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LinkFault fault;

    LinkRefused(LinkFault fault) {
        super(fault.key(), null, false, false);
        this.fault = fault;
    }

    public LinkFault fault() {
        return fault;
    }
}
