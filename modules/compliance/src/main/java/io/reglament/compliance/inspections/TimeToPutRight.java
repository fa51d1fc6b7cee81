package io.reglament.compliance.inspections;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Regulated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
        LocalDate last = day.plusDays(limit.value() instanceof Deadline.Days(int days) ? days : 0);
        while (!profile.schoolWeek().contains(last.getDayOfWeek())) {
            last = last.plusDays(1);
        }
        return new Due(last.plusDays(1).atStartOfDay(zone).toInstant(), limit.basis());
    }
}
