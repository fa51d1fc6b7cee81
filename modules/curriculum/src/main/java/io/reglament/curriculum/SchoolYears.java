package io.reglament.curriculum;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The terms of a school by grade, and where its years end.
 *
 * @param terms those in which groups have lessons; a year that only wraps them is none
 * @param yearEnds the last days of the years that the roster names
 */
public record SchoolYears(List<GradeTerm> terms, List<LocalDate> yearEnds) {
    /** No break between two terms of one year is as long. */
    private static final Period SUMMER = Period.ofMonths(1);

    public SchoolYears {
        terms = List.copyOf(terms);
        yearEnds = List.copyOf(yearEnds);
    }

    /** In the order of time, each once. */
    public SortedSet<LocalDate> lastDaysOfTerms() {
        return terms.stream().map(each -> each.term().last()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of the years; where the roster names none, a year ends with the term that no other follows for a month. */
    public SortedSet<LocalDate> lastDays() {
        if (!yearEnds.isEmpty()) {
            return new TreeSet<>(yearEnds);
        }
        return lastDaysOfTerms().stream()
                .filter(Predicate.not(this::goesOn))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean goesOn(LocalDate day) {
        return terms.stream()
                .map(GradeTerm::term)
                .anyMatch(term -> term.last().isAfter(day) && term.first().isBefore(day.plus(SUMMER)));
    }
}
