package io.reglament.identity.access;

import io.reglament.identity.DirectoryUnavailable;
import io.reglament.tenancy.PeriodicWork;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Aligns the schools whose posts or accounts changed, soon after they changed. */
@Component
class TouchedSchoolsAlign implements PeriodicWork {
    private static final Logger LOG = LoggerFactory.getLogger(TouchedSchoolsAlign.class);
    private static final int AT_ONCE = 50;

    private final AccessTouches touches;
    private final SchoolRegistry schools;
    private final DirectoryAlignment alignment;
    private final Duration every;

    TouchedSchoolsAlign(
            AccessTouches touches,
            SchoolRegistry schools,
            DirectoryAlignment alignment,
            @Value("${reglament.identity.align-touched-every:PT5S}") Duration every) {
        this.touches = touches;
        this.schools = schools;
        this.alignment = alignment;
        this.every = every;
    }

    @Override
    public String name() {
        return "align-touched-schools";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public void run() {
        touches.touched(AT_ONCE).forEach(this::align);
    }

    private void align(SchoolId id) {
        touches.forget(id);
        schools.find(id)
                .ifPresent(school -> SchoolContext.run(id, () -> {
                    try {
                        alignment.align(school);
                    } catch (DirectoryUnavailable | DataAccessException e) {
                        touches.school();
                        LOG.warn("The directory of {} is aligned later: {}", school.slug(), e.getMessage());
                    }
                }));
    }
}
