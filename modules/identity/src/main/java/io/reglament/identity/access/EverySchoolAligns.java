package io.reglament.identity.access;

import io.reglament.identity.DirectoryUnavailable;
import io.reglament.tenancy.PeriodicWork;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Compares every school with the directory on a schedule: somebody may have changed it by hand. */
@Component
class EverySchoolAligns implements PeriodicWork {
    private static final Logger LOG = LoggerFactory.getLogger(EverySchoolAligns.class);
    private static final int PAGE = 100;

    private final SchoolRegistry schools;
    private final DirectoryAlignment alignment;
    private final Duration every;

    EverySchoolAligns(
            SchoolRegistry schools,
            DirectoryAlignment alignment,
            @Value("${reglament.identity.align-every:PT1M}") Duration every) {
        this.schools = schools;
        this.alignment = alignment;
        this.every = every;
    }

    @Override
    public String name() {
        return "align-every-school";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public void run() {
        int last = 0;
        for (List<School> page = schools.after(last, PAGE); !page.isEmpty(); page = schools.after(last, PAGE)) {
            page.forEach(school -> SchoolContext.run(school.id(), () -> align(school)));
            last = page.getLast().id().value();
        }
    }

    /** One school's trouble must not keep the others from being compared. */
    private void align(School school) {
        try {
            alignment.align(school);
        } catch (DirectoryUnavailable unavailable) {
            LOG.warn("The directory of {} is compared later: {}", school.slug(), unavailable.getMessage());
        }
    }
}
