package io.reglament.attendance.web.board;

import io.reglament.attendance.board.BoardColumn;
import java.time.Instant;

/**
 * A column's head.
 *
 * @param subjects of subgroups too, with a stroke between them
 * @param taken whether the rolls of all its lessons have been taken
 */
record ColumnOnPage(int period, String subjects, Instant startsAt, boolean taken) {
    static ColumnOnPage of(BoardColumn column, boolean taken) {
        return new ColumnOnPage(
                column.period(),
                String.join(" / ", column.subjects()),
                column.first().startsAt(),
                taken);
    }
}
