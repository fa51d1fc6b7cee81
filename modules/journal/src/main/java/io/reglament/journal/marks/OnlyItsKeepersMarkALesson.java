package io.reglament.journal.marks;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;
import java.util.Optional;

/** Who neither teaches the group nor gave the lesson, and corrects no marks, does not mark it. */
final class OnlyItsKeepersMarkALesson {
    private OnlyItsKeepersMarkALesson() {}

    static Optional<Refused> broken(Editor editor) {
        return editor.keeps() || editor.corrects()
                ? Optional.empty()
                : Optional.of(new Refused("journal.refused.only-its-keepers-mark-a-lesson", new Basis.NotRegulated()));
    }
}
