package io.reglament.compliance.obligations;

import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.TermView;
import io.reglament.regulation.YearMoment;
import io.reglament.regulation.YearMoment.Edge;
import io.reglament.regulation.YearMoment.Near;
import io.reglament.regulation.YearMoment.Stretch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A term or a year of some groups for which something has to stand by a day.
 *
 * @param terms those that it is for
 * @param title empty for a year
 * @param day by which it is owed
 * @param dueAt the first instant that is late: what a stretch begins with is there when its first day begins, and what is
 *     owed by any other day may be made on that day
 */
record Beginning(
        String key, List<TermId> terms, String title, LocalDate first, LocalDate last, LocalDate day, Instant dueAt) {
    Beginning {
        terms = List.copyOf(terms);
    }

    /** All of a group's year. */
    static List<Beginning> of(YearMoment moment, GroupYear year, ZoneId zone) {
        if (moment instanceof Near(Stretch stretch, Edge edge, int days) && stretch != Stretch.YEAR) {
            return year.terms().stream()
                    .map(term -> ofTerm(term, edge, days, zone))
                    .toList();
        }
        return DayOfYear.of(moment, year).stream()
                .map(day -> ofYear(year, day, due(day, isStart(moment), zone)))
                .toList();
    }

    private static Beginning ofTerm(TermView term, Edge edge, int days, ZoneId zone) {
        LocalDate day = (edge == Edge.START ? term.first() : term.last()).plusDays(days);
        return new Beginning(
                term.id().value() + "/" + day,
                List.of(term.id()),
                term.title(),
                term.first(),
                term.last(),
                day,
                due(day, edge == Edge.START && days == 0, zone));
    }

    private static Beginning ofYear(GroupYear year, LocalDate day, Instant dueAt) {
        return new Beginning(
                year.begins() + "/" + day,
                year.terms().stream().map(TermView::id).toList(),
                "",
                year.first(),
                year.last(),
                day,
                dueAt);
    }

    private static boolean isStart(YearMoment moment) {
        return moment instanceof Near(Stretch _, Edge edge, int days) && edge == Edge.START && days == 0;
    }

    private static Instant due(LocalDate day, boolean atItsBegin, ZoneId zone) {
        return (atItsBegin ? day : day.plusDays(1)).atStartOfDay(zone).toInstant();
    }

    /** The days on which it is looked for: the first, and today where that lies within. */
    List<LocalDate> looked(LocalDate today) {
        Optional<LocalDate> within = Optional.of(today).filter(day -> day.isAfter(first) && !day.isAfter(last));
        return Stream.concat(Stream.of(first), within.stream()).toList();
    }
}
