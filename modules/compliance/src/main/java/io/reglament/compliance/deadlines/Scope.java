package io.reglament.compliance.deadlines;

/** What is judged as one thing. The names sort against the order in which rows are locked: see {@link Watches}. */
enum Scope {
    LESSON,
    WORK,
    /** The sheet of a group in a term. */
    GROUP_TERM,
    /** A class on a school day. */
    CLASS_DAY;

    /** Whether somebody saves it; what nobody does is watched because of what happens in it. */
    boolean saved() {
        return this == LESSON || this == WORK;
    }

    /** How many are judged in one transaction: a sheet has as many facts as hundreds of lessons. */
    int batch() {
        return switch (this) {
            case LESSON, WORK -> 500;
            case GROUP_TERM -> 40;
            case CLASS_DAY -> 100;
        };
    }
}
