package io.reglament.journal.terms;

import io.reglament.curriculum.TermView;
import io.reglament.curriculum.WeeklyHours;
import io.reglament.journal.Average.Weighed;
import io.reglament.journal.Proposal;
import io.reglament.regulation.MarkMinimum;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.TermMarkRules;
import io.reglament.regulation.TermType;
import io.reglament.regulation.Where;
import java.util.List;
import java.util.Optional;

/** Proposals of a subject's term by a profile. */
final class Proposals {
    private Proposals() {}

    /**
     * The proposal for a student.
     *
     * @param group for what the regulation is asked; of grade 0 where that is not known
     * @param lessons of the group in the term
     */
    static Proposal of(Profile rules, Where group, TermView term, long lessons, List<Weighed> marks) {
        Optional<TermType> type = group.grade() == 0
                ? Optional.empty()
                : Optional.of(rules.termsOf(group.grade()).value());
        TermMarkRules marking = rules.termMarks(group);
        Optional<Regulated<MarkMinimum>> minimum = marking.minimum(type, WeeklyHours.of(lessons, term));
        return Proposal.of(marks, rules.scale(group).value(), marking, minimum);
    }
}
