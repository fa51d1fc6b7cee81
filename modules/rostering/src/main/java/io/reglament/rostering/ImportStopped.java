package io.reglament.rostering;

/** Somebody stopped the import; nothing of it was kept. */
public final class ImportStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ImportStopped() {
        super("stopped", null, false, false);
    }
}
