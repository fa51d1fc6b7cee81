package io.reglament.archive;

/**
 * Something in a package that is not as it was made.
 *
 * @param file its path in the package; {@link #WHOLE} for the package itself
 */
public record Deviation(String file, Fault fault) {
    /** Stands for the package itself. */
    public static final String WHOLE = "*";

    /** What is wrong. */
    public enum Fault {
        /** The zip cannot be opened: it was cut, or it is something else. */
        UNREADABLE,
        /** The checksum over all bytes is not the one at its end. */
        SEAL,
        /** It is said to be of another kind or of a later version. */
        FORMAT,
        /** Named in the manifest and not there. */
        MISSING,
        /** There and not named in the manifest. */
        EXTRA,
        /** There more than once. */
        TWICE,
        /** It cannot be unpacked. */
        BROKEN,
        /** It has more or fewer bytes. */
        BYTES,
        /** It has more or fewer rows. */
        ROWS,
        /** Its bytes are others. */
        CHECKSUM
    }

    @Override
    public String toString() {
        return file + ": " + fault;
    }
}
