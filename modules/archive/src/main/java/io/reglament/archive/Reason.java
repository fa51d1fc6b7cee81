package io.reglament.archive;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a package is made.
 *
 * @param key of the occasion; empty when a person asked
 * @param clause that demands it, by its id
 * @param day to which the occasion belongs
 */
public record Reason(Kind kind, String key, Optional<String> clause, LocalDate day) {
    /** What kind of occasion. */
    public enum Kind {
        TERM_END,
        YEAR_END,
        EVERY,
        BY_HAND
    }
}
