package io.reglament.attendance.web.report;

import io.reglament.attendance.reasons.ReasonText;
import io.reglament.attendance.report.ClassReport;
import io.reglament.attendance.report.Span;
import io.reglament.attendance.report.Step;
import io.reglament.regulation.AbsenceReason;
import io.reglament.regulation.ClauseId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The report as the page shows it.
 *
 * @param ranked who was absent how often
 * @param byWeek whether a column is a week
 */
record ReportOnPage(
        String title,
        Span period,
        boolean byWeek,
        List<Span> columns,
        List<ReportLine> lines,
        List<FigureOnPage> totals,
        FigureOnPage total,
        Optional<BigDecimal> share,
        List<ReportLine> ranked,
        List<String> reasons,
        Optional<ClauseId> demanded) {

    static ReportOnPage of(ClassReport report, Step step) {
        List<AbsenceReason> reasons = report.reasons().stream().sorted().toList();
        return new ReportOnPage(
                report.schoolClass().title(),
                report.period(),
                step == Step.WEEK,
                report.columns(),
                report.rows().stream().map(row -> ReportLine.of(row, reasons)).toList(),
                report.totals().stream().map(FigureOnPage::of).toList(),
                FigureOnPage.of(report.total()),
                report.total().share(),
                report.byAbsence().stream()
                        .map(row -> ReportLine.of(row, reasons))
                        .toList(),
                reasons.stream().map(ReasonText::of).toList(),
                report.demanded());
    }

    /** Whether there is anything to count. */
    public boolean known() {
        return !columns.isEmpty() && !lines.isEmpty() && total.lessons() > 0;
    }
}
