package io.reglament.compliance.inspections;

import io.reglament.compliance.CountedDays;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Regulated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Until when a remark is to be put right. */
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
        return new Due(CountedDays.end(limit.value(), day, profile, zone), limit.basis());
    }
}
