package io.reglament.compliance.outages;

import io.reglament.curriculum.GradeTerm;
import io.reglament.curriculum.SchoolCalendars;
import io.reglament.curriculum.TermView;
import io.reglament.tenancy.RoundTrip;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days that a picture of outages shows. */
@Component
public class TermOfToday {
    /** About a quarter: shown where the day lies in no term. */
    private static final int WEEKS = 9;

    private final RoundTrip trip;

    TermOfToday(RoundTrip trip) {
        this.trip = trip;
    }

    /** Some days in a row, both ends among them. */
    public record Days(LocalDate first, LocalDate last) {
        long count() {
            return last.toEpochDay() - first.toEpochDay() + 1;
        }
    }

    /** The shortest of the terms under way in any grade, or the last weeks. */
    @Transactional(readOnly = true)
    public Days of(LocalDate today) {
        return trip.ask(SchoolCalendars.ask()).terms().stream()
                .map(GradeTerm::term)
                .filter(term -> term.holds(today))
                .map(TermOfToday::days)
                .min(Comparator.comparingLong(Days::count).thenComparing(Days::first))
                .orElse(new Days(today.minusWeeks(WEEKS), today));
    }

    private static Days days(TermView term) {
        return new Days(term.first(), term.last());
    }
}
