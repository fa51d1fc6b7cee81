package io.reglament.journal.terms;

import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.TermEnd;
import java.util.Optional;

/**
 * Once the deadline of term marks has passed, one that stands is changed by a deputy head alone, who says why. Where
 * nothing ever stood a teacher is never too late for this rule.
 */
final class OldTermMarksAreChangedByTheDeputyHead {
    private OldTermMarksAreChangedByTheDeputyHead() {}

    static Optional<Refused> broken(Regulated<TermEnd> deadline, boolean old, TermEditor editor, boolean reasoned) {
        if (old && !editor.corrects()) {
            return Optional.of(new Refused("journal.refused.old-term-marks", deadline.basis()));
        }
        boolean asksReason = editor.corrects() && (old || !editor.keeps());
        return asksReason && !reasoned
                ? Optional.of(new Refused("journal.refused.a-correction-says-why", deadline.basis()))
                : Optional.empty();
    }
}
