package io.reglament.curriculum.year;

import io.reglament.curriculum.SessionRecord;
import io.reglament.curriculum.TermDays;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Goes through a year day by day, while the rules may change which terms divide it. A term that has begun goes on as long
 * as it lasts, unless one begins that the rules of that day know: so nobody loses days, and a term under which rules it
 * began stays what it was.
 */
final class Walk {
    private final Function<LocalDate, List<SessionRecord>> terms;
    private final Map<SessionRecord, TermDays> days = new LinkedHashMap<>();
    private Optional<SessionRecord> under = Optional.empty();

    private Walk(Function<LocalDate, List<SessionRecord>> terms) {
        this.terms = terms;
    }

    /** The terms that come to pass in these days, and on which days. */
    static Map<SessionRecord, TermDays> through(TermDays year, Function<LocalDate, List<SessionRecord>> terms) {
        Walk walk = new Walk(terms);
        year.first().datesUntil(year.last().plusDays(1)).forEach(walk::on);
        return walk.days;
    }

    private void on(LocalDate day) {
        under = under.filter(term -> holds(term, day));
        terms.apply(day).stream()
                .filter(term -> holds(term, day))
                .filter(term -> under.isEmpty() || term.firstDay().equals(day))
                .findFirst()
                .ifPresent(term -> under = Optional.of(term));
        under.ifPresent(term ->
                days.merge(term, new TermDays(day, day), (before, now) -> new TermDays(before.first(), now.last())));
    }

    private static boolean holds(SessionRecord term, LocalDate day) {
        return !day.isBefore(term.firstDay()) && !day.isAfter(term.lastDay());
    }
}
