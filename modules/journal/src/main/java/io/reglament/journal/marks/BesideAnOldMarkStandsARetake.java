package io.reglament.journal.marks;

import io.reglament.regulation.Deadline;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import java.util.List;
import java.util.Optional;

/**
 * Beside a mark whose window has closed a teacher gives no other one but a retake's, which stands with its comment
 * (A 5.2); else a second mark would do what changing the first may not. A correction says why instead.
 */
final class BesideAnOldMarkStandsARetake {
    private BesideAnOldMarkStandsARetake() {}

    static Optional<Refused> broken(
            Regulated<Deadline> window, List<Cell> beside, Cell next, Editor editor, boolean reasoned) {
        boolean bare = !next.mark().isEmpty() && next.comment().isEmpty();
        boolean correction = editor.corrects() && reasoned;
        return bare && !correction && beside.stream().anyMatch(cell -> cell.isOld(window, editor))
                ? Optional.of(new Refused("journal.refused.beside-an-old-mark-stands-a-retake", window.basis()))
                : Optional.empty();
    }
}
