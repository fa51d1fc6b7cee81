package io.reglament.attendance.board;

import io.reglament.attendance.notices.AbsenceNotice;
import io.reglament.curriculum.GroupStudent;
import java.util.List;
import java.util.Optional;

/**
 * A student's day.
 *
 * @param notice what home told of the day
 * @param cells in the order of the columns; empty where the student has no lesson
 */
public record BoardRow(GroupStudent student, Optional<AbsenceNotice> notice, List<Optional<BoardCell>> cells) {
    public BoardRow {
        cells = List.copyOf(cells);
    }

    /** The cells to which a notice can give its reason: not there, as far as is known, and unexplained. */
    public List<BoardCell> open() {
        return cells.stream()
                .flatMap(Optional::stream)
                .filter(cell -> cell.notHere() && cell.why().isEmpty())
                .toList();
    }
}
