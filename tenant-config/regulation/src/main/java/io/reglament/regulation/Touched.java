package io.reglament.regulation;

import java.util.UUID;

/** A scope whose facts changed, so that its rules are to be evaluated anew. */
public record Touched(Scope scope, UUID id) {

    /** What kind of thing. */
    public enum Scope {
        LESSON,
        WORK,
        /** What holds for a group as a whole: its thematic plan, its marks of terms. */
        GROUP
    }
}
