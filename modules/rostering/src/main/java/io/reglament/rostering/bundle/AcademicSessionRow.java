package io.reglament.rostering.bundle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A school year, a term, or a holiday.
 *
 * @param type gradingPeriod, semester, schoolYear, term or an {@code ext:} word; ours is {@code ext:holiday}
 * @param begin the first day
 * @param endExclusive the day after the last one, as OneRoster has it
 * @param schoolYear the year in which the school year ends: 2027 for 2026/27
 */
public record AcademicSessionRow(
        String sourcedId,
        RowStatus status,
        int row,
        String title,
        String type,
        LocalDate begin,
        LocalDate endExclusive,
        Optional<String> parentSourcedId,
        int schoolYear)
        implements BundleRow {

    public LocalDate lastDay() {
        return endExclusive.minusDays(1);
    }

    public boolean isHoliday() {
        return type.equals(Vocabulary.HOLIDAY);
    }

    static AcademicSessionRow from(Cells cells) {
        return new AcademicSessionRow(
                cells.sourcedId(),
                cells.status(),
                cells.row(),
                cells.required("title"),
                cells.word("type", Vocabulary.SESSION_TYPE),
                cells.date("startDate"),
                cells.dateAfter("startDate", "endDate"),
                cells.optionalReference("parentSourcedId", BundleFile.ACADEMIC_SESSIONS),
                cells.number("schoolYear", 1900, 2200));
    }
}
