package io.reglament.compliance.dryrun;

import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Severity;
import java.util.Comparator;
import java.util.Optional;

/**
 * How much is found of one rule, with one teacher or in one group.
 *
 * @param name of the rule, the teacher's id, the label of the group
 * @param detail of a rule: key of the school's own; empty otherwise
 * @param clauseNow of a rule: on which the versions in force rest it
 * @param clauseThen of a rule: on which the draft does
 */
public record DryRunSum(
        OfWhat of,
        String name,
        String detail,
        Severity severity,
        Optional<ClauseId> clauseNow,
        Optional<ClauseId> clauseThen,
        int now,
        int then) {
    /** What is summed up. */
    public enum OfWhat {
        RULE,
        TEACHER,
        GROUP
    }

    /** The most found first. */
    static final Comparator<DryRunSum> ORDER = Comparator.comparing(DryRunSum::severity)
            .thenComparing(Comparator.comparingInt(DryRunSum::most).reversed())
            .thenComparing(DryRunSum::name)
            .thenComparing(DryRunSum::detail);

    /** How many more, or fewer where it is below nought. */
    public int difference() {
        return then - now;
    }

    private int most() {
        return Math.max(now, then);
    }
}
