package io.reglament.compliance.deadlines;

import io.reglament.tenancy.PeriodicWork;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/**
 * Judges the lessons of the last days anew where it is night. It looks in more often than once a night, because the
 * pause between two runs is no fixed hour; looking twice changes nothing.
 */
@Component
class NightlyCheck implements PeriodicWork {
    private static final LocalTime FROM = LocalTime.of(2, 0);
    private static final LocalTime UNTIL = LocalTime.of(4, 0);

    private final EverySchool schools;
    private final FullCheck check;
    private final SchoolClock clock;

    NightlyCheck(EverySchool schools, FullCheck check, SchoolClock clock) {
        this.schools = schools;
        this.check = check;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deadlines-nightly-check";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        schools.visit(name(), school -> {
            if (isNight(school)) {
                check.of(school);
            }
        });
    }

    private boolean isNight(School school) {
        LocalTime time = LocalTime.ofInstant(clock.now(), school.zone());
        return !time.isBefore(FROM) && time.isBefore(UNTIL);
    }
}
