package io.reglament.journal.marks;

import io.reglament.identity.PersonId;
import io.reglament.journal.MarkEdit;
import io.reglament.journal.works.WindowOfMarks;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Regulated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a cell.
 *
 * @param mark empty where nothing stands
 * @param version 0 where nothing ever stood
 * @param givenAt since when a mark stands there; a changed mark keeps it, a cleared one loses it
 * @param firstGivenAt since when the first mark stood there; a clearing keeps it, else it would open a new window
 * @param by empty where nothing ever stood
 */
record Cell(
        String mark,
        String comment,
        int version,
        Optional<Instant> givenAt,
        Optional<Instant> firstGivenAt,
        Optional<PersonId> by,
        Optional<Instant> at) {
    static final Cell BLANK =
            new Cell("", "", 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    boolean says(MarkEdit edit) {
        return mark.equals(edit.mark()) && comment.equals(commentAfter(edit));
    }

    /** Whether the window counted from its first mark has closed. */
    boolean isOld(Regulated<Deadline> window, Editor editor) {
        return firstGivenAt
                .map(given -> WindowOfMarks.isClosed(window, given, editor.at(), editor.zone()))
                .orElse(false);
    }

    /** Whether it was first marked on a later day than another cell of the student's for the work. */
    boolean isRetake(List<Cell> beside, Editor editor) {
        return beside.stream()
                .anyMatch(first -> first.day(editor)
                        .flatMap(earlier -> day(editor).filter(earlier::isBefore))
                        .isPresent());
    }

    private Optional<LocalDate> day(Editor editor) {
        return firstGivenAt.map(given -> LocalDate.ofInstant(given, editor.zone()));
    }

    Cell after(MarkEdit edit, PersonId editor, Instant received) {
        Optional<Instant> now = edit.clears() ? Optional.empty() : Optional.of(received);
        return new Cell(
                edit.mark(),
                commentAfter(edit),
                version + 1,
                edit.clears() ? now : givenAt.or(() -> now),
                firstGivenAt.or(() -> now),
                Optional.of(editor),
                Optional.of(received));
    }

    private String commentAfter(MarkEdit edit) {
        return edit.clears() ? "" : edit.comment().orElse(comment);
    }
}
