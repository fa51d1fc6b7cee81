package io.reglament.journal.web.sheet;

import java.util.List;

/**
 * What the writer needs to know of a sheet.
 *
 * @param keeps whether the reader may change the works
 */
record DrawnSheet(List<DrawnColumn> columns, List<DrawnRow> rows, HeadWords heads, CellWords cells, boolean keeps) {
    DrawnSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The words at the sheet's edges. */
    record HeadWords(String student, String average, String lacking) {}
}
