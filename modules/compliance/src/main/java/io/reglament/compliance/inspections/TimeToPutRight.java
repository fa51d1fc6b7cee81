package io.reglament.compliance.inspections;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Regulated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Until when a remark is to be put right. As everywhere days are counted from the day after, and the last one moves to
 * the next day on which the school works when it falls on none.
 */
@Component
class TimeToPutRight {
    private final Profiles profiles;

    TimeToPutRight(Profiles profiles) {
        this.profiles = profiles;
    }

    record Due(Instant at, Basis basis) {}

    Due from(Instant made, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(made, zone);
        Profile profile = profiles.on(day);
        Regulated<Deadline> limit = profile.findingFix();
        LocalDate last = last(limit.value(), day, profile);
        return new Due(last.plusDays(1).atStartOfDay(zone).toInstant(), limit.basis());
    }

    private static LocalDate last(Deadline limit, LocalDate made, Profile profile) {
        return switch (limit) {
            case Deadline.Days(int days) -> worked(made.plusDays(days), profile);
            case Deadline.WorkingDays(int days) ->
                Stream.iterate(made, day -> worked(day.plusDays(1), profile))
                        .skip(days)
                        .findFirst()
                        .orElse(made);
            case Deadline.SameDay _, Deadline.NextLesson _ -> worked(made, profile);
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
