package io.reglament.compliance.duties;

import io.reglament.curriculum.TermView;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The calendar by which a duty comes round: a class's, or that of all classes together.
 *
 * @param days with lessons
 * @param terms in the order of time
 * @param onAirFrom the first day on which the school keeps lessons here
 */
record LessonDays(NavigableSet<LocalDate> days, List<TermView> terms, LocalDate onAirFrom) {
    LessonDays {
        days = Collections.unmodifiableNavigableSet(new TreeSet<>(days));
        terms = List.copyOf(terms);
    }

    /** Holidays owe nothing, nor does a stretch whose first lessons were kept elsewhere. */
    boolean owes(LocalDate first, LocalDate until) {
        return Optional.ofNullable(days.ceiling(first))
                .filter(day -> day.isBefore(until) && !day.isBefore(onAirFrom))
                .isPresent();
    }

    Optional<TermView> after(TermView term) {
        return terms.stream()
                .filter(other -> other.first().isAfter(term.last()))
                .findFirst();
    }
}
