package io.reglament.curriculum.year;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import io.reglament.curriculum.SessionRecord;
import io.reglament.curriculum.SessionRecord.Kind;
import io.reglament.curriculum.TermDays;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The terms of one school year, which may divide it in several ways at once. A division is known by its days, never by
 * its names: so many terms one after another, from the first day of the year to the last. Two quarters and a half-year
 * fill a year too; they are no trimesters, for one of them is divided further and the others are not.
 *
 * @param terms in the order of time
 */
record SchoolYear(List<SessionRecord> terms) {
    /** No break between two terms of one year is as long. */
    private static final Period SUMMER = Period.ofMonths(1);

    /** A calendar of more is none of schools; it is left as it is. */
    private static final int MOST = 24;

    private static final Comparator<SessionRecord> IN_TIME = comparing(SessionRecord::firstDay)
            .thenComparing(SessionRecord::lastDay)
            .thenComparing(SessionRecord::sourcedId);

    SchoolYear {
        terms = List.copyOf(terms);
    }

    /** The years of a calendar: between two of them passes a month at least. */
    static List<SchoolYear> of(Collection<SessionRecord> sessions) {
        List<SchoolYear> years = new ArrayList<>();
        List<SessionRecord> open = new ArrayList<>();
        LocalDate end = LocalDate.MAX;
        for (SessionRecord term : sessions.stream()
                .filter(session -> session.kind() == Kind.TERM)
                .sorted(IN_TIME)
                .toList()) {
            if (!open.isEmpty() && !term.firstDay().isBefore(end.plus(SUMMER))) {
                years.add(new SchoolYear(open));
                open.clear();
            }
            end = open.isEmpty() || term.lastDay().isAfter(end) ? term.lastDay() : end;
            open.add(term);
        }
        if (!open.isEmpty()) {
            years.add(new SchoolYear(open));
        }
        return years;
    }

    TermDays days() {
        return new TermDays(
                terms.getFirst().firstDay(),
                terms.stream()
                        .map(SessionRecord::lastDay)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /**
     * The terms of a division into so many parts; empty where the calendar has none. Of several the one that has most of
     * these terms, then the most even one.
     */
    Optional<List<SessionRecord>> divided(int parts, Set<String> own) {
        if (terms.size() > MOST) {
            return Optional.empty();
        }
        TermDays days = days();
        return terms.stream()
                .filter(term -> term.firstDay().equals(days.first()))
                .flatMap(term -> rows(List.of(term), parts, days.last()))
                .filter(this::equallyDeep)
                .min(comparingLong((List<SessionRecord> row) -> -common(row, own))
                        .thenComparingLong(SchoolYear::unevenness)
                        .thenComparing(row -> row.getFirst().sourcedId()));
    }

    private Stream<List<SessionRecord>> rows(List<SessionRecord> begun, int parts, LocalDate last) {
        SessionRecord end = begun.getLast();
        if (begun.size() == parts) {
            return end.lastDay().equals(last) ? Stream.of(begun) : Stream.empty();
        }
        return terms.stream()
                .filter(next -> follows(end, next))
                .flatMap(next ->
                        rows(Stream.concat(begun.stream(), Stream.of(next)).toList(), parts, last));
    }

    private static boolean follows(SessionRecord term, SessionRecord next) {
        return next.firstDay().isAfter(term.lastDay())
                && next.firstDay().isBefore(term.lastDay().plus(SUMMER));
    }

    private boolean equallyDeep(List<SessionRecord> row) {
        return row.stream().map(this::dividedFurther).distinct().count() == 1;
    }

    /** Whether shorter terms one after another fill this one. */
    private boolean dividedFurther(SessionRecord whole) {
        List<SessionRecord> shorter = terms.stream()
                .filter(term -> TermDays.of(whole).hold(TermDays.of(term)))
                .filter(term -> length(term) < length(whole))
                .toList();
        Set<SessionRecord> reached = new HashSet<>();
        for (SessionRecord term : shorter) {
            if (term.firstDay().equals(whole.firstDay())
                    || reached.stream().anyMatch(before -> follows(before, term))) {
                reached.add(term);
            }
        }
        return reached.stream().anyMatch(term -> term.lastDay().equals(whole.lastDay()));
    }

    private static long common(List<SessionRecord> row, Set<String> own) {
        return row.stream().filter(term -> own.contains(term.sourcedId())).count();
    }

    private static long unevenness(List<SessionRecord> row) {
        return row.stream().mapToLong(SchoolYear::length).max().orElse(0)
                - row.stream().mapToLong(SchoolYear::length).min().orElse(0);
    }

    private static long length(SessionRecord term) {
        return term.lastDay().toEpochDay() - term.firstDay().toEpochDay();
    }
}
