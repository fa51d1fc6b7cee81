package io.reglament.compliance.own;

import io.reglament.regulation.OwnRule;
import io.reglament.regulation.own.Outcome;
import java.time.Instant;
import java.util.Optional;

/**
 * What one of the school's own rules says of one thing that it means.
 *
 * @param outcome never {@link Outcome.NotMeant}
 * @param since when what was judged was received, where that is known
 */
public record OwnVerdict(Subject subject, OwnRule rule, Outcome outcome, Optional<Instant> since) {
    public boolean broken() {
        return outcome instanceof Outcome.Broken;
    }
}
