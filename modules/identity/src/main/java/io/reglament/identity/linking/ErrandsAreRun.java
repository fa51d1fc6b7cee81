package io.reglament.identity.linking;

import io.reglament.tenancy.PeriodicWork;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Runs the errands that a crash left behind, and forgets codes that have run out. */
@Component
class ErrandsAreRun implements PeriodicWork {
    private static final Duration EVERY = Duration.ofSeconds(30);

    private final Errands errands;
    private final CodeRows codes;
    private final SchoolClock clock;

    ErrandsAreRun(Errands errands, CodeRows codes, SchoolClock clock) {
        this.errands = errands;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "link-errands";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void run() {
        errands.run();
        SchoolContext.noSchool("codes that have run out", () -> {
            codes.forgetBefore(clock.now());
            return EVERY;
        });
    }
}
