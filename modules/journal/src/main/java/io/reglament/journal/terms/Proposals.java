package io.reglament.journal.terms;

import io.reglament.curriculum.TermView;
import io.reglament.journal.Average.Weighed;
import io.reglament.journal.Proposal;
import io.reglament.regulation.MarkMinimum;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.TermType;
import java.util.List;
import java.util.Optional;

/** Proposals of a subject's term by a profile. */
final class Proposals {
    private Proposals() {}

    /**
     * The proposal for a student.
     *
     * @param grade 0 where it is not known
     * @param lessons of the group in the term
     */
    static Proposal of(Profile rules, int grade, TermView term, long lessons, List<Weighed> marks) {
        Optional<TermType> type =
                grade == 0 ? Optional.empty() : Optional.of(rules.termsOf(grade).value());
        Optional<Regulated<MarkMinimum>> minimum = rules.termMarks().minimum(type, WeeklyHours.of(lessons, term));
        return Proposal.of(marks, rules.scale().value(), rules.termMarks(), minimum);
    }
}
