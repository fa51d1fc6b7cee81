package io.reglament.regulation;

/** Two marks for one work. */
public sealed interface DoubleMark {
    /** Both on the sheet of its subject. */
    record OneSheet() implements DoubleMark {}

    /**
     * One on the sheet of each of two subjects.
     *
     * @param first area of a subject
     */
    record TwoSheets(String first, String second) implements DoubleMark {}
}
