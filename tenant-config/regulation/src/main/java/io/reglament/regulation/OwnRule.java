package io.reglament.regulation;

import io.reglament.regulation.own.About;
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
public record OwnRule(String key, Scope scope, Condition broken, Severity severity, Basis basis, OwnMessage message) {

    public Over over() {
        return broken.over();
    }

    /** Judges one thing: the same facts always come to the same, whoever asks and however often. */
    public Outcome judge(Stated stated) {
        if (stated.over() != over() || !means(stated.about())) {
            return new Outcome.NotMeant();
        }
        Outcome outcome = broken.judge(stated);
        return outcome instanceof Outcome.Broken ? new Outcome.Broken(Template.values(message.all(), stated)) : outcome;
    }

    private boolean means(About about) {
        Where where =
                Where.lesson(about.course().grade().orElse(0), about.course().subject());
        return scope.holds(
                about.form().map(where::form).orElse(where), about.course().area());
    }
}
