package io.reglament.rostering;

/** Port: who wants to know how far an import is, and may stop it between two steps. */
@FunctionalInterface
public interface ImportProgress {
    ImportProgress NOBODY = step -> true;

    /** Told before each step; answering false stops the import, of which nothing is kept then. */
    boolean go(ImportStep step);
}
