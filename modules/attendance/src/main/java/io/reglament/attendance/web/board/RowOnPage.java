package io.reglament.attendance.web.board;

import io.reglament.attendance.board.BoardRow;
import java.util.List;

/** A student's day as the page shows it. */
record RowOnPage(String student, String name, List<CellOnPage> cells) {
    static RowOnPage of(BoardRow row) {
        return new RowOnPage(
                row.student().person().value().toString(),
                row.student().name().brief(),
                row.cells().stream().map(CellOnPage::of).toList());
    }
}
