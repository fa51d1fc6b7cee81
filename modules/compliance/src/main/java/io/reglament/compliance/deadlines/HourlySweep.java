package io.reglament.compliance.deadlines;

import io.reglament.tenancy.PeriodicWork;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Evaluates every school whether or not it was woken: a hint may have been lost. */
@Component
class HourlySweep implements PeriodicWork {
    private final EverySchool schools;
    private final SchoolIsEvaluated evaluation;

    HourlySweep(EverySchool schools, SchoolIsEvaluated evaluation) {
        this.schools = schools;
        this.evaluation = evaluation;
    }

    @Override
    public String name() {
        return "deadlines-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        schools.visit(name(), evaluation::awake);
    }
}
