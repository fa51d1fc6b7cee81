package io.reglament.compliance.courses;

import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.TermView;
import io.reglament.regulation.YearMoment;
import io.reglament.regulation.YearMoment.Edge;
import io.reglament.regulation.YearMoment.Stretch;
import java.time.LocalDate;

/** On which day a moment of the regulation falls for one term: of a term or module that of this one. */
final class MomentOfTerm {
    private MomentOfTerm() {}

    static LocalDate of(YearMoment moment, TermView term, GroupYear year) {
        return switch (moment) {
            case YearMoment.OnDay(var day) -> {
                LocalDate found = day.atYear(year.first().getYear());
                yield found.isBefore(year.first().minusMonths(6)) ? found.plusYears(1) : found;
            }
            case YearMoment.Near(var stretch, var edge, var days) ->
                edge(stretch, edge, term, year).plusDays(days);
        };
    }

    private static LocalDate edge(Stretch stretch, Edge edge, TermView term, GroupYear year) {
        boolean whole = stretch == Stretch.YEAR;
        return edge == Edge.START ? (whole ? year.first() : term.first()) : (whole ? year.last() : term.last());
    }
}
