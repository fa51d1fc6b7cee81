package io.reglament.compliance.obligations;

import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.TermView;
import io.reglament.regulation.YearMoment;
import io.reglament.regulation.YearMoment.Edge;
import io.reglament.regulation.YearMoment.Stretch;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * On which day of a group's school year a moment of the regulation falls: of terms and modules that of the first. A date
 * before the year began, as it is for a group made in the midst of it, falls on none.
 */
final class DayOfYear {
    private DayOfYear() {}

    static Optional<LocalDate> of(YearMoment moment, GroupYear year) {
        return switch (moment) {
            case YearMoment.OnDay(MonthDay day) ->
                Optional.of(nearest(day, year.first())).filter(found -> !found.isBefore(year.first()));
            case YearMoment.Near(Stretch stretch, Edge edge, int days) ->
                Optional.of(edge(stretch, edge, year).plusDays(days));
        };
    }

    private static LocalDate edge(Stretch stretch, Edge edge, GroupYear year) {
        TermView term = year.terms().getFirst();
        boolean whole = stretch == Stretch.YEAR;
        return edge == Edge.START ? (whole ? year.first() : term.first()) : (whole ? year.last() : term.last());
    }

    private static LocalDate nearest(MonthDay day, LocalDate begin) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(years -> day.atYear(begin.getYear() + years))
                .min(Comparator.comparingLong(found -> Math.abs(ChronoUnit.DAYS.between(begin, found))))
                .orElseThrow();
    }
}
