package io.reglament.journal.web;

import io.reglament.curriculum.TermView;
import io.reglament.web.Absent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which of a group's terms a reader means who names one, or none. */
public final class ChosenTerm {
    private ChosenTerm() {}

    /**
     * The one that is named; else that of today, of two the shorter; else the one that ended last before today; else the
     * first.
     *
     * @param terms of the group, in order
     * @return empty when the group has no terms
     * @throws Absent for a term that is none of the group's
     */
    public static Optional<TermView> of(List<TermView> terms, Optional<UUID> named, LocalDate today) {
        if (named.isPresent()) {
            return Optional.of(terms.stream()
                    .filter(term -> term.id().value().equals(named.get()))
                    .findFirst()
                    .orElseThrow(Absent::new));
        }
        return terms.stream()
                .filter(term -> term.holds(today))
                .min(Comparator.comparingLong(ChosenTerm::days))
                .or(() -> terms.stream()
                        .filter(term -> term.last().isBefore(today))
                        .max(Comparator.comparing(TermView::last)
                                .thenComparing(Comparator.comparingLong(ChosenTerm::days)
                                        .reversed())))
                .or(() -> terms.stream().findFirst());
    }

    private static long days(TermView term) {
        return term.last().toEpochDay() - term.first().toEpochDay();
    }
}
