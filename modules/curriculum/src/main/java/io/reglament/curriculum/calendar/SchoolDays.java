package io.reglament.curriculum.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The days on which a group has school: inside its own terms, in the school's week, outside the holidays.
 *
 * @param terms of the group; where two overlap (a year and its terms, say) the shorter one counts
 * @param week whether the school works on that day of the week
 */
public record SchoolDays(List<Stretch> terms, List<Stretch> holidays, Predicate<LocalDate> week) {
    private static final Comparator<Stretch> NARROWEST =
            Comparator.comparingLong(Stretch::length).thenComparing(Stretch::id);

    public SchoolDays {
        terms = List.copyOf(terms);
        holidays = List.copyOf(holidays);
    }

    public boolean has(LocalDate day) {
        return termOf(day).isPresent() && week.test(day) && holidays.stream().noneMatch(holiday -> holiday.holds(day));
    }

    public Optional<Stretch> termOf(LocalDate day) {
        return terms.stream().filter(term -> term.holds(day)).min(NARROWEST);
    }

    /** The first school day from this day on, itself included; none after the last term. */
    public Optional<LocalDate> firstFrom(LocalDate day) {
        LocalDate end =
                terms.stream().map(Stretch::last).max(Comparator.naturalOrder()).orElse(day.minusDays(1));
        return day.isAfter(end)
                ? Optional.empty()
                : day.datesUntil(end.plusDays(1)).filter(this::has).findFirst();
    }

    /** Every school day of the terms, in no order. */
    public Stream<LocalDate> all() {
        return terms.stream()
                .flatMap(term -> term.first().datesUntil(term.last().plusDays(1)))
                .distinct()
                .filter(this::has);
    }
}
