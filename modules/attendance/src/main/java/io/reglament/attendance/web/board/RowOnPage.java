package io.reglament.attendance.web.board;

import io.reglament.attendance.board.BoardRow;
import io.reglament.attendance.web.NoticeOnPage;
import java.util.List;
import java.util.Optional;

/**
 * A student's day as the page shows it.
 *
 * @param notice what home told of the day
 * @param open lessons to which its reason can be given
 */
record RowOnPage(String student, String name, Optional<NoticeOnPage> notice, int open, List<CellOnPage> cells) {
    static RowOnPage of(BoardRow row) {
        return new RowOnPage(
                row.student().person().value().toString(),
                row.student().name().brief(),
                row.notice().map(NoticeOnPage::of),
                row.open().size(),
                row.cells().stream().map(CellOnPage::of).toList());
    }
}
