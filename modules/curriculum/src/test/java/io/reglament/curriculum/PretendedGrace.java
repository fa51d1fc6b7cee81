package io.reglament.curriculum;

import io.reglament.curriculum.calendar.OutageGrace;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Stands for what a regulation leaves after an outage: nothing, unless a test says so. */
@TestComponent
@Primary
class PretendedGrace extends OutageGrace {
    private Optional<Regulated<Deadline>> grace = Optional.empty();

    void is(Optional<Regulated<Deadline>> now) {
        grace = now;
    }

    @Override
    public Optional<Regulated<Deadline>> of(Profile profile) {
        return grace;
    }
}
