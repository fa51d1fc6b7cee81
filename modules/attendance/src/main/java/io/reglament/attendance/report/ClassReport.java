package io.reglament.attendance.report;

import io.reglament.curriculum.ClassView;
import io.reglament.regulation.AbsenceReason;
import io.reglament.regulation.ClauseId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The attendance of a class over a period.
 *
 * @param columns those in which the class had lessons, in the order of time
 * @param rows in the order of the alphabet
 * @param totals of the columns, in their order
 * @param reasons those that the regulation of the period's last day names
 * @param demanded the clause that asks for this report by its name; empty where none does
 */
public record ClassReport(
        ClassView schoolClass,
        Span period,
        List<Span> columns,
        List<ReportRow> rows,
        List<Tally> totals,
        Tally total,
        Set<AbsenceReason> reasons,
        Optional<ClauseId> demanded) {
    /** Asks for the «Отчет о посещаемости класса». */
    static final ClauseId REPORT = new ClauseId("D-3.2d");

    public ClassReport {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /** Who was absent how often: those who missed most first, then those who came late; who did neither is left out. */
    public List<ReportRow> byAbsence() {
        return rows.stream()
                .filter(row -> row.total().missed() + row.total().late() > 0)
                .sorted(Comparator.comparingInt((ReportRow row) -> row.total().missed())
                        .thenComparingInt(row -> row.total().late())
                        .reversed())
                .toList();
    }
}
