package io.reglament.journal.web.sheet;

import io.reglament.journal.SheetCell;
import java.util.List;

/**
 * A student's line.
 *
 * @param average "4,71"; empty where there is no mark
 */
record DrawnRow(String student, String name, List<SheetCell> cells, String average) {
    DrawnRow {
        cells = List.copyOf(cells);
    }
}
