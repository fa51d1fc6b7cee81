package io.reglament.regulation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * With fewer marks than this a student is not attested.
 *
 * @param scope the terms and subjects that are meant
 * @param marks 0 to 99
 */
public record MarkMinimum(Scope scope, int marks) {
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
