package io.reglament.attendance.web.report;

import io.reglament.attendance.report.ClassReports;
import io.reglament.attendance.report.Span;
import io.reglament.attendance.report.Step;
import io.reglament.curriculum.TermView;
import io.reglament.web.Absent;
import io.reglament.web.DayInAddress;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The period that an address names.
 *
 * @param term empty for a month
 */
record ChosenPeriod(Span span, Step step, Optional<TermView> term) {
    static ChosenPeriod month(YearMonth month) {
        return new ChosenPeriod(new Span(month.atDay(1), month.atEndOfMonth()), Step.DAY, Optional.empty());
    }

    static ChosenPeriod term(TermView term) {
        return new ChosenPeriod(new Span(term.first(), term.last()), Step.WEEK, Optional.of(term));
    }

    /**
     * The term of the address, or the month, or this month.
     *
     * @param terms those of the class
     * @throws Absent for a term of others, and for what is no month
     */
    static ChosenPeriod of(Optional<String> month, Optional<UUID> term, List<TermView> terms, LocalDate today) {
        if (term.isPresent()) {
            return terms.stream()
                    .filter(one -> one.id().value().equals(term.get()))
                    .filter(one -> !one.last().isAfter(one.first().plusDays(ClassReports.DAYS_MOST)))
                    .findFirst()
                    .map(ChosenPeriod::term)
                    .orElseThrow(Absent::new);
        }
        return month(month.map(ChosenPeriod::parse).orElseGet(() -> YearMonth.from(today)));
    }

    /** Whether it is this term. */
    public boolean is(TermView other) {
        return term.filter(other::equals).isPresent();
    }

    private static YearMonth parse(String text) {
        return YearMonth.from(DayInAddress.parse(text + "-01"));
    }
}
