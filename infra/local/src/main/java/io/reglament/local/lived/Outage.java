package io.reglament.local.lived;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The afternoon on which nothing could be entered: whoever would have, does so after the lessons of the next day. */
record Outage(Optional<LocalDate> day, ZoneId zone) {
    private static final LocalTime FROM = LocalTime.of(11, 30);
    private static final LocalTime MENDED = LocalTime.of(15, 0);

    Instant shifted(Instant at) {
        ZonedDateTime there = at.atZone(zone);
        boolean hit = day.filter(there.toLocalDate()::equals).isPresent()
                && !there.toLocalTime().isBefore(FROM);
        return hit
                ? there.toLocalDate()
                        .plusDays(1)
                        .atTime(MENDED)
                        .plusSeconds(there.toLocalTime().toSecondOfDay() / 6)
                        .atZone(zone)
                        .toInstant()
                : at;
    }
}
