package io.reglament.compliance.own;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Whole hours and days between two moments, 0 where the later one is not later. */
final class Spans {
    private Spans() {}

    static int hours(Instant from, Instant to) {
        return whole(Duration.between(from, to).toHours());
    }

    static int days(LocalDate from, LocalDate to) {
        return whole(ChronoUnit.DAYS.between(from, to));
    }

    static LocalDate day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }

    private static int whole(long count) {
        return Math.clamp(count, 0, Integer.MAX_VALUE);
    }
}
