package io.reglament.journal.marks;

import io.reglament.journal.MarkEdit;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Scale;
import java.util.Optional;

/** A mark is one of the scale's symbols (C 4.4); clearing a cell is none. */
final class MarksAreSymbolsOfTheScale {
    private MarksAreSymbolsOfTheScale() {}

    static Optional<Refused> broken(Regulated<Scale> scale, MarkEdit edit) {
        if (edit.clears() || scale.value().symbols().contains(edit.mark())) {
            return Optional.empty();
        }
        Scale allowed = scale.value();
        return Optional.of(new Refused(
                "journal.refused.marks-are-symbols-of-the-scale",
                scale.basis(),
                edit.mark(),
                allowed.lowest(),
                allowed.highest()));
    }
}
