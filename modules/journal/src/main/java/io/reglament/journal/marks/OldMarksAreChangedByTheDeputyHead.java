package io.reglament.journal.marks;

import io.reglament.regulation.Deadline;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import java.util.Optional;

/**
 * Once its window has closed, a mark and its comment are changed by a deputy head alone, who says why (A 5.2); the
 * window counts from the day on which the cell was first marked, so that clearing it opens no new one. Where nothing
 * ever stood a teacher is never too late for this rule: the first mark of an old work is late, and that is another matter.
 */
final class OldMarksAreChangedByTheDeputyHead {
    private OldMarksAreChangedByTheDeputyHead() {}

    static Optional<Refused> broken(Regulated<Deadline> window, Cell now, Editor editor, boolean reasoned) {
        boolean old = now.isOld(window, editor);
        if (old && !editor.corrects()) {
            return Optional.of(new Refused("journal.refused.old-marks-are-changed-by-the-deputy-head", window.basis()));
        }
        boolean asksReason = editor.corrects() && (old || !editor.keeps());
        return asksReason && !reasoned
                ? Optional.of(new Refused("journal.refused.a-correction-says-why", window.basis()))
                : Optional.empty();
    }
}
