package io.reglament.attendance.web.report;

import io.reglament.attendance.report.ReportRow;
import io.reglament.regulation.AbsenceReason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A student in the map.
 *
 * @param counts of the whole period by reason, in the order of the reasons on the page
 * @param share of missed lessons in percent; empty where no roll was taken
 */
record ReportLine(
        String name, List<FigureOnPage> cells, FigureOnPage total, List<Integer> counts, Optional<BigDecimal> share) {
    static ReportLine of(ReportRow row, List<AbsenceReason> reasons) {
        return new ReportLine(
                row.student().name().brief(),
                row.cells().stream().map(FigureOnPage::of).toList(),
                FigureOnPage.of(row.total()),
                reasons.stream().map(row.total()::by).toList(),
                row.total().share());
    }
}
