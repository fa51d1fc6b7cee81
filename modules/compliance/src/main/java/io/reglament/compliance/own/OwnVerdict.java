package io.reglament.compliance.own;

import io.reglament.regulation.OwnRule;
import io.reglament.regulation.own.Outcome;

/**
 * What one of the school's own rules says of one thing that it means.
 *
 * @param outcome never {@link Outcome.NotMeant}
 */
public record OwnVerdict(Subject subject, OwnRule rule, Outcome outcome) {
    public boolean broken() {
        return outcome instanceof Outcome.Broken;
    }
}
