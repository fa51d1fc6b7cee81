package io.reglament.curriculum.calendar;

import io.reglament.curriculum.Outage;
import io.reglament.curriculum.SchoolOutages;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the register of outages says, for those whose regulation leaves time after one. */
@Component
public class KnownOutages {
    private final OutageGrace grace;
    private final SchoolClock clock;
    private final ObjectProvider<SchoolOutages> register;

    KnownOutages(OutageGrace grace, SchoolClock clock, ObjectProvider<SchoolOutages> register) {
        this.grace = grace;
        this.clock = clock;
        this.register = register;
    }

    Optional<Regulated<Deadline>> grace(Profile profile) {
        return grace.of(profile);
    }

    /** One question at most; none where nobody keeps a register. */
    List<Ask<List<Outage>>> since(Instant moment) {
        return register.stream().map(source -> source.since(moment)).toList();
    }

    Instant now() {
        return clock.now();
    }
}
