package io.reglament.compliance.obligations;

import io.reglament.compliance.deadlines.EverySchool;
import io.reglament.tenancy.PeriodicWork;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Looks every hour at what every school owes as a whole: such things fall due at the ends of days. */
@Component
class ObligationsSweep implements PeriodicWork {
    private final EverySchool schools;
    private final SchoolFindings findings;

    ObligationsSweep(EverySchool schools, SchoolFindings findings) {
        this.schools = schools;
        this.findings = findings;
    }

    @Override
    public String name() {
        return "obligations-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        schools.visit(name(), _ -> findings.check());
    }
}
