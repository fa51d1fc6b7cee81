package io.reglament.journal.web.sheet;

import io.reglament.journal.SheetCell;
import java.util.List;

/**
 * A student's line.
 *
 * @param average "4,71"; empty where there is no mark
 * @param outside the sums of mark × weight and of weights, in hundredths, of the marks in columns that are not drawn:
 *     "21400 5000"; empty where there are none
 */
record DrawnRow(String student, String name, List<SheetCell> cells, String average, String outside) {
    DrawnRow {
        cells = List.copyOf(cells);
    }
}
