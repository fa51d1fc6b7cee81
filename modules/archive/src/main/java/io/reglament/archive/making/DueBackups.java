package io.reglament.archive.making;

import io.reglament.archive.schedule.Occasion;
import io.reglament.archive.schedule.SchoolOccasions;
import io.reglament.tenancy.PeriodicWork;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes round the schools and asks for the packages whose occasion has come and that are not whole. */
@Component
class DueBackups implements PeriodicWork {
    private static final Logger LOG = LoggerFactory.getLogger(DueBackups.class);
    private static final int PAGE = 100;

    /** An occasion that nobody kept for so long is a finding, and no package of today can mend it. */
    private static final Duration LOOKS_BACK = Duration.ofDays(60);

    private final SchoolRegistry schools;
    private final SchoolOccasions occasions;
    private final Makings makings;
    private final SchoolClock clock;

    DueBackups(SchoolRegistry schools, SchoolOccasions occasions, Makings makings, SchoolClock clock) {
        this.schools = schools;
        this.occasions = occasions;
        this.makings = makings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "due-back-ups";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        int last = 0;
        for (List<School> page = schools.after(last, PAGE); !page.isEmpty(); page = schools.after(last, PAGE)) {
            page.forEach(this::visit);
            last = page.getLast().id().value();
        }
    }

    /** One school's failure must not keep the others waiting. */
    private void visit(School school) {
        try {
            SchoolContext.run(school.id(), () -> due().forEach(makings::of));
        } catch (RuntimeException e) {
            LOG.error("The back-ups of {} could not be looked at and come round again", school.slug(), e);
        }
    }

    private List<Occasion> due() {
        Instant now = clock.now();
        return occasions.openedBetween(now.minus(LOOKS_BACK), now);
    }
}
