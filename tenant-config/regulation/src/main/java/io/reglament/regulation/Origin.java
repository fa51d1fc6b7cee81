package io.reglament.regulation;

/**
 * Where a value comes from.
 *
 * @param base number of the district's base in force; 0 for what came with the release
 * @param source on what the district rests it, in its words; blank where it says nothing of that
 */
public record Origin(Kind kind, int base, String source) {
    /** Who said it. */
    public enum Kind {
        /** The school's own regulation. */
        OWN,
        /** The district's base: the school is silent, and may say something else. */
        INHERITED,
        /** The district's base: the school can only look at it. */
        LOCKED
    }
}
