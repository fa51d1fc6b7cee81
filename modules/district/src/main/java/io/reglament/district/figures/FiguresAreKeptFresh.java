package io.reglament.district.figures;

import io.reglament.tenancy.PeriodicWork;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes round all schools and publishes the figures of each, inside it. */
@Component
class FiguresAreKeptFresh implements PeriodicWork {
    private static final Logger LOG = LoggerFactory.getLogger(FiguresAreKeptFresh.class);
    private static final int PAGE = 100;

    private final SchoolRegistry schools;
    private final SchoolFigures figures;

    FiguresAreKeptFresh(SchoolRegistry schools, SchoolFigures figures) {
        this.schools = schools;
        this.figures = figures;
    }

    @Override
    public String name() {
        return "district-figures";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        int last = 0;
        for (List<School> page = schools.after(last, PAGE); !page.isEmpty(); page = schools.after(last, PAGE)) {
            page.forEach(this::publish);
            last = page.getLast().id().value();
        }
    }

    /** One school's failure must not keep the others waiting. */
    private void publish(School school) {
        try {
            SchoolContext.run(school.id(), () -> figures.publish(school));
        } catch (RuntimeException e) {
            LOG.error("The figures of {} were not published and are tried again", school.slug(), e);
        }
    }
}
