package io.reglament.compliance.dryrun;

/** A trial was not begun; the message is the key of the words that say why. */
public final class DryRunRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DryRunRefused(String key) {
        super(key);
    }

    /** Key of the words. */
    public String key() {
        return String.valueOf(getMessage());
    }
}
