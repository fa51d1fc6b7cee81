package io.reglament.compliance;

import io.reglament.regulation.Deadline;
import io.reglament.regulation.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

/**
 * Days that a regulation gives where there is no lesson to count by. As everywhere they are counted from the day after,
 * and the last one moves to the next day on which the school works when it falls on none.
 */
public final class CountedDays {
    private CountedDays() {}

    /** The first instant that is late for what has that time from a day on. */
    public static Instant end(Deadline limit, LocalDate from, Profile profile, ZoneId zone) {
        return last(limit, from, profile).plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static LocalDate last(Deadline limit, LocalDate from, Profile profile) {
        return switch (limit) {
            case Deadline.Days(int days) -> worked(from.plusDays(days), profile);
            case Deadline.WorkingDays(int days) ->
                Stream.iterate(from, day -> worked(day.plusDays(1), profile))
                        .skip(days)
                        .findFirst()
                        .orElse(from);
            case Deadline.SameDay _, Deadline.NextLesson _ -> worked(from, profile);
        };
    }

    private static LocalDate worked(LocalDate from, Profile profile) {
        LocalDate day = from;
        while (!profile.schoolWeek().contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day;
    }
}
