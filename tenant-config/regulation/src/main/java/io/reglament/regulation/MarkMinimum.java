package io.reglament.regulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * With fewer marks than this a student is not attested.
 *
 * @param scope the terms and subjects that are meant
 * @param marks 0 to 99
 */
public record MarkMinimum(Scope scope, int marks) {
    static List<Regulated<MarkMinimum>> of(Profile profile, Where where) {
        return profile.lines(Parameters.TERM_MINIMUM).stream()
                .filter(line -> profile.holdsForAnyTerm(line.scope(), where))
                .map(line -> line.read(Parameters.TERM_MINIMUM).map(marks -> of(line.scope(), marks)))
                .toList();
    }

    private static MarkMinimum of(io.reglament.regulation.Scope line, int marks) {
        return new MarkMinimum(new Scope(line.terms(), line.hours()), marks);
    }

    /**
     * Some terms, and subjects of so many hours a week.
     *
     * @param terms empty for any
     * @param hours a week and more; 0 for any
     */
    public record Scope(Set<TermType> terms, BigDecimal hours) {
        public Scope {
            terms = Set.copyOf(terms);
        }

        boolean holds(Optional<TermType> term, BigDecimal weekly) {
            return (terms.isEmpty() || term.filter(terms::contains).isPresent()) && weekly.compareTo(hours) >= 0;
        }
    }
}
