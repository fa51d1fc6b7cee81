package io.reglament.regulation;

import java.util.UUID;

/** A scope whose facts changed, so that its rules are to be evaluated anew. */
public record Touched(Scope scope, UUID id) {

    public enum Scope {
        LESSON,
        WORK
    }
}
