package io.reglament.compliance.web;

import io.reglament.curriculum.GradeTerm;
import io.reglament.curriculum.SchoolCalendars;
import io.reglament.curriculum.TermView;
import io.reglament.tenancy.RoundTrip;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The terms on which a draft can be tried: those that have begun, as far as they are over. */
@Component
class DryRunTerms {
    private static final int MOST = 8;
    /** About a quarter: offered where the school has no terms. */
    private static final int WEEKS = 9;

    private final RoundTrip trip;

    DryRunTerms(RoundTrip trip) {
        this.trip = trip;
    }

    /**
     * Days that are over.
     *
     * @param title of the term; empty where it is none
     */
    record Days(String title, LocalDate first, LocalDate last) {
        private long count() {
            return ChronoUnit.DAYS.between(first, last);
        }
    }

    /** Never empty; the one under way, or else the one that ended last, comes first, and of two the shorter one. */
    @Transactional(readOnly = true)
    public List<Days> until(LocalDate today) {
        List<Days> begun = trip.ask(SchoolCalendars.ask()).terms().stream()
                .map(GradeTerm::term)
                .filter(term -> !term.first().isAfter(today))
                .map(term -> days(term, today))
                .distinct()
                .sorted(Comparator.comparing(Days::last).reversed().thenComparingLong(Days::count))
                .limit(MOST)
                .toList();
        return begun.isEmpty() ? List.of(new Days("", today.minusWeeks(WEEKS), today)) : begun;
    }

    private static Days days(TermView term, LocalDate today) {
        return new Days(term.title(), term.first(), term.last().isAfter(today) ? today : term.last());
    }
}
