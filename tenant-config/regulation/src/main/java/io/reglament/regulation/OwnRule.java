package io.reglament.regulation;

import io.reglament.regulation.own.Condition;
import io.reglament.regulation.own.Outcome;
import io.reglament.regulation.own.Over;
import io.reglament.regulation.own.Stated;
import io.reglament.regulation.own.Template;

/**
 * A rule that a school wrote itself.
 *
 * @param key names it in the profile and in findings; small Latin letters, figures and hyphens, at most 40
 * @param broken holds where the rule is broken
 */
public record OwnRule(
        String key, OwnScope scope, Condition broken, OwnSeverity severity, Basis basis, OwnMessage message) {

    public Over over() {
        return broken.over();
    }

    /** Judges one thing: the same facts always come to the same, whoever asks and however often. */
    public Outcome judge(Stated stated) {
        if (stated.over() != over() || !scope.holds(stated.about())) {
            return new Outcome.NotMeant();
        }
        Outcome outcome = broken.judge(stated);
        return outcome instanceof Outcome.Broken ? new Outcome.Broken(Template.values(message.all(), stated)) : outcome;
    }
}
