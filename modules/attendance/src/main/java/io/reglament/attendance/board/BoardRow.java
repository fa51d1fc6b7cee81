package io.reglament.attendance.board;

import io.reglament.curriculum.GroupStudent;
import java.util.List;
import java.util.Optional;

/**
 * A student's day.
 *
 * @param cells in the order of the columns; empty where the student has no lesson
 */
public record BoardRow(GroupStudent student, List<Optional<BoardCell>> cells) {
    public BoardRow {
        cells = List.copyOf(cells);
    }
}
