package io.reglament.curriculum.calendar;

import io.reglament.regulation.Deadline;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Where;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How long a regulation leaves after an outage: the one place that reads {@code outage.grace}. */
@Component
public class OutageGrace {
    /**
     * Counted from the day of recovery as a deadline is from the day of a lesson. Empty where the regulation says nothing
     * of outages: nothing is moved by them then.
     */
    public Optional<Regulated<Deadline>> of(Profile profile) {
        return profile.find(Parameters.OUTAGE_GRACE, Where.ANYWHERE);
    }
}
