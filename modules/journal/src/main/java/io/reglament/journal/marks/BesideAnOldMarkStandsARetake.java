package io.reglament.journal.marks;

import io.reglament.regulation.Deadline;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import java.util.List;
import java.util.Optional;

/**
 * A mark given beside one of an earlier day is a retake's. Where the regulation says so, it has a comment (A 5.2); beside
 * a mark whose window has closed a teacher gives no other one without, else a second mark would do what changing the
 * first may not. A correction says why instead.
 */
final class BesideAnOldMarkStandsARetake {
    private BesideAnOldMarkStandsARetake() {}

    /** @param commented whether the regulation asks for a comment of a retake */
    static Optional<Refused> broken(
            Optional<Regulated<Boolean>> commented,
            Regulated<Deadline> window,
            List<Cell> beside,
            Cell next,
            Editor editor,
            boolean reasoned) {
        boolean bare = !next.mark().isEmpty() && next.comment().isEmpty();
        if (!bare || (editor.corrects() && reasoned)) {
            return Optional.empty();
        }
        return commented
                .filter(_ -> next.isRetake(beside, editor))
                .map(Regulated::basis)
                .or(() -> beside.stream().anyMatch(cell -> cell.isOld(window, editor))
                        ? Optional.of(window.basis())
                        : Optional.empty())
                .map(basis -> new Refused("journal.refused.beside-an-old-mark-stands-a-retake", basis));
    }
}
