package io.reglament.regulation;

/** How a field of the editor is filled in. */
public enum FieldKind {
    TEXT,
    /** Several lines of text. */
    LONG,
    NUMBER,
    /** One of the choices. */
    CHOICE,
    /** Any number of the choices. */
    MANY,
    /** What a value rests on: a clause, or nobody demands it. */
    BASIS,
    /** Words, one to a line. */
    WORDS,
    /** What has no form of its own: YAML. */
    RAW,
    /** Goes along, and is not shown. */
    HIDDEN,
    /** Parts with names. */
    GROUP,
    /** Lines, each of the same parts; the last ones are empty, for new lines. */
    ROWS
}
