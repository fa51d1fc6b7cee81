package io.reglament.attendance.board;

import io.reglament.curriculum.ClassView;
import io.reglament.regulation.AbsenceReason;
import io.reglament.regulation.Regulated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A class's day.
 *
 * @param rows in the order of the alphabet
 * @param reasons those that the regulation of the day names
 * @param previous the last day before this one on which the school works by its week, holidays or not
 * @param next the first one after it
 */
public record BoardView(
        ClassView schoolClass,
        LocalDate date,
        List<BoardColumn> columns,
        List<BoardRow> rows,
        Regulated<Set<AbsenceReason>> reasons,
        LocalDate previous,
        LocalDate next) {
    public BoardView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Absences that wait for a reason. */
    public long unexplained() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Optional::stream)
                .filter(BoardCell::unexplained)
                .count();
    }
}
