package io.reglament.journal;

import io.reglament.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A cell with all that is known of it.
 *
 * @param marks by ordinal, cleared ones too
 * @param changes latest first, at most {@link Marks#PAGE}
 */
public record CellView(WorkView work, PersonId student, List<Standing> marks, List<MarkChange> changes) {
    public CellView {
        marks = List.copyOf(marks);
        changes = List.copyOf(changes);
    }

    /**
     * One mark of the cell.
     *
     * @param mark empty where it was cleared
     * @param givenAt since when a mark stands there; empty where it was cleared
     */
    public record Standing(
            int ordinal,
            String mark,
            String comment,
            int version,
            Optional<Instant> givenAt,
            PersonId changedBy,
            Instant changedAt) {}
}
