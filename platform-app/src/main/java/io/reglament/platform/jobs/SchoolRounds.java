package io.reglament.platform.jobs;

import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.tenancy.SchoolWork;
import io.reglament.tenancy.WakeUps;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Enters the schools whose wake-up hints are due and lets each module do its work there. */
@Component
class SchoolRounds {
    private static final Logger LOG = LoggerFactory.getLogger(SchoolRounds.class);
    private static final int AT_ONCE = 200;

    private final WakeUps wakeUps;
    private final SchoolRegistry schools;
    private final SchoolClock clock;
    private final List<SchoolWork> works;

    SchoolRounds(WakeUps wakeUps, SchoolRegistry schools, SchoolClock clock, List<SchoolWork> works) {
        this.wakeUps = wakeUps;
        this.schools = schools;
        this.clock = clock;
        this.works = works;
    }

    void go() {
        Instant now = clock.now();
        wakeUps.due(now, AT_ONCE).forEach(school -> enter(school, now));
    }

    /** Hints are forgotten after the work, so that a kill in between leaves them to be found again. */
    private void enter(SchoolId id, Instant now) {
        List<UUID> hints = wakeUps.hints(id, now);
        boolean done = schools.find(id).map(this::work).orElse(true);
        if (done) {
            wakeUps.forget(id, hints);
        }
    }

    private boolean work(School school) {
        boolean done = true;
        for (SchoolWork work : works) {
            done &= done(school, work);
        }
        return done;
    }

    /** One module's failure in one school must not keep the others waiting. */
    private static boolean done(School school, SchoolWork work) {
        try {
            SchoolContext.run(school.id(), () -> work.awake(school));
            return true;
        } catch (RuntimeException e) {
            LOG.error("The work {} failed in {} and is tried again", work.name(), school.slug(), e);
            return false;
        }
    }
}
