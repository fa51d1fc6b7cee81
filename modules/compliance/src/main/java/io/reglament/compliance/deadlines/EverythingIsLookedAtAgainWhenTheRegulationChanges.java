package io.reglament.compliance.deadlines;

import io.reglament.regulation.ProfileChangeListener;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.WakeUps;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Another regulation means other due moments. Marking what is watched is quick; it is judged soon after. */
@Component
class EverythingIsLookedAtAgainWhenTheRegulationChanges implements ProfileChangeListener {
    private final Watches watches;
    private final WakeUps wakeUps;
    private final SchoolClock clock;

    EverythingIsLookedAtAgainWhenTheRegulationChanges(Watches watches, WakeUps wakeUps, SchoolClock clock) {
        this.watches = watches;
        this.wakeUps = wakeUps;
        this.clock = clock;
    }

    @Override
    public void profileActivated(LocalDate from) {
        Instant now = clock.now();
        watches.lookAgain(from, now);
        wakeUps.at(SchoolContext.current(), now);
    }
}
