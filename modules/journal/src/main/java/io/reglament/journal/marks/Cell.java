package io.reglament.journal.marks;

import io.reglament.identity.PersonId;
import io.reglament.journal.MarkEdit;
import java.time.Instant;
import java.util.Optional;

/**
 * What stands in a cell.
 *
 * @param mark empty where nothing stands
 * @param version 0 where nothing ever stood
 * @param givenAt since when a mark stands there; a changed mark keeps it, a cleared one loses it
 * @param by empty where nothing ever stood
 */
record Cell(
        String mark,
        String comment,
        int version,
        Optional<Instant> givenAt,
        Optional<PersonId> by,
        Optional<Instant> at) {
    static final Cell BLANK = new Cell("", "", 0, Optional.empty(), Optional.empty(), Optional.empty());

    boolean says(MarkEdit edit) {
        return mark.equals(edit.mark()) && comment.equals(commentAfter(edit));
    }

    Cell after(MarkEdit edit, PersonId editor, Instant received) {
        Optional<Instant> given = edit.clears() ? Optional.empty() : givenAt.or(() -> Optional.of(received));
        return new Cell(
                edit.mark(), commentAfter(edit), version + 1, given, Optional.of(editor), Optional.of(received));
    }

    private String commentAfter(MarkEdit edit) {
        return edit.clears() ? "" : edit.comment().orElse(comment);
    }
}
