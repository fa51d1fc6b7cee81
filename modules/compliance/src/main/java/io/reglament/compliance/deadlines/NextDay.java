package io.reglament.compliance.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day after a moment, in the school's zone.
 *
 * @param at its first instant
 */
record NextDay(LocalDate day, Instant at) {
    static NextDay after(Instant now, ZoneId zone) {
        return of(LocalDate.ofInstant(now, zone), zone);
    }

    static NextDay of(LocalDate day, ZoneId zone) {
        LocalDate next = day.plusDays(1);
        return new NextDay(next, next.atStartOfDay(zone).toInstant());
    }
}
