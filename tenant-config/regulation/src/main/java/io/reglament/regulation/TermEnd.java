package io.reglament.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A deadline that counts from the last day of a term.
 *
 * @param days calendar days after it, 0 to 99
 */
public record TermEnd(int days) {
    /** The first moment that is too late: the end of that day in the school's zone. */
    public Instant due(LocalDate last, ZoneId zone) {
        return last.plusDays(days + 1L).atStartOfDay(zone).toInstant();
    }
}
