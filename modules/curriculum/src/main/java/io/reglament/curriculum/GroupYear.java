package io.reglament.curriculum;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A school year of a group.
 *
 * @param terms in the order of time; at least one
 */
public record GroupYear(List<TermView> terms) {
    /** No break between two terms of one year is as long. */
    private static final Period SUMMER = Period.ofMonths(1);

    public GroupYear {
        terms = List.copyOf(terms);
    }

    /** The year that holds the day, or the next one to come, or the last one; empty for a group without terms. */
    public static Optional<GroupYear> of(List<TermView> terms, LocalDate day) {
        List<GroupYear> years = years(terms);
        return years.stream()
                .filter(year -> !year.last().isBefore(day))
                .findFirst()
                .or(() -> years.stream().reduce((_, later) -> later));
    }

    /** The calendar year in which it begins: its name. */
    public int begins() {
        return first().getYear();
    }

    public LocalDate first() {
        return terms.getFirst().first();
    }

    public LocalDate last() {
        return terms.stream().map(TermView::last).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The place of the term that holds the day, or of the last that began before it; 0 before the first one. */
    public int termOn(LocalDate day) {
        return (int) terms.stream().filter(term -> !term.first().isAfter(day)).count();
    }

    /** Until when the term of that place goes; of none there is, the nearest. */
    public LocalDate endOf(int place) {
        return terms.get(Math.clamp(place, 1, terms.size()) - 1).last();
    }

    private static List<GroupYear> years(List<TermView> terms) {
        List<GroupYear> years = new ArrayList<>();
        List<TermView> year = new ArrayList<>();
        for (TermView term :
                terms.stream().sorted(Comparator.comparing(TermView::first)).toList()) {
            if (!year.isEmpty() && term.first().isAfter(year.getLast().last().plus(SUMMER))) {
                years.add(new GroupYear(year));
                year.clear();
            }
            year.add(term);
        }
        if (!year.isEmpty()) {
            years.add(new GroupYear(year));
        }
        return years;
    }
}
