package io.reglament.compliance.outages;

import io.reglament.compliance.deadlines.OutagesAreJudgedAnew;
import io.reglament.compliance.outages.OutageStep.What;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolWork;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what the platform noticed of itself into each school's register, once; every school is woken for it. */
@Component
class ThePlatformsOutagesStandInTheRegister implements SchoolWork {
    private final Registering registering;

    ThePlatformsOutagesStandInTheRegister(Registering registering) {
        this.registering = registering;
    }

    @Override
    public String name() {
        return "platform-outages";
    }

    @Override
    public void awake(School school) {
        registering.into(school);
    }

    /** Apart, because a transaction begins only where another bean is called. */
    @Component
    static class Registering {
        private final UnregisteredOutages unregistered;
        private final OutageRows rows;
        private final OutageHistory history;
        private final OutagesAreJudgedAnew judging;
        private final SchoolClock clock;

        Registering(
                UnregisteredOutages unregistered,
                OutageRows rows,
                OutageHistory history,
                OutagesAreJudgedAnew judging,
                SchoolClock clock) {
            this.unregistered = unregistered;
            this.rows = rows;
            this.history = history;
            this.judging = judging;
            this.clock = clock;
        }

        /** Two instances in the same school at once: the later one fails on the key, and comes round again. */
        @Transactional
        public void into(School school) {
            List<OutageView> noticed = unregistered.of(school, clock.now());
            noticed.forEach(this::register);
        }

        private void register(OutageView outage) {
            rows.add(outage);
            history.add(
                    outage.id(),
                    new OutageStep(
                            What.NOTICED,
                            "",
                            Optional.of(outage.from()),
                            outage.until(),
                            Optional.empty(),
                            outage.reportedAt()));
            judging.added(outage.from(), outage.until().orElse(outage.reportedAt()));
        }
    }
}
