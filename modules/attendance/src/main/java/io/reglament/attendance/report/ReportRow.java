package io.reglament.attendance.report;

import io.reglament.curriculum.GroupMember;
import java.util.List;

/**
 * A student's part of the report.
 *
 * @param cells in the order of the columns; empty where the student had no lesson whose roll was taken
 */
public record ReportRow(GroupMember student, List<Tally> cells, Tally total) {
    public ReportRow {
        cells = List.copyOf(cells);
    }
}
