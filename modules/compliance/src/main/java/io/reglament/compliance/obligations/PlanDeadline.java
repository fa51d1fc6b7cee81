package io.reglament.compliance.obligations;

import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import java.time.MonthDay;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Until which day of a school year thematic plans are in, as {@code deadline.thematic-plan} says: the one place that reads
 * it. The profile language has no such value yet, so nothing is owed by it.
 */
@Component
class PlanDeadline {
    Optional<Regulated<MonthDay>> of(Profile profile) {
        return Optional.empty();
    }
}
