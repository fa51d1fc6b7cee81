package io.reglament.journal;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.TermView;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Scale;
import io.reglament.regulation.TermMarkRules;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The marks of a group's term: what stands, and what is proposed.
 *
 * @param rows in the order of the alphabet
 * @param due the first moment that is too late
 * @param closed why no mark can be set yet; empty once they are open
 * @param access of the reader
 * @param mayCorrect whether the reader may change marks after the deadline
 * @param marked whether this grade has marks at all
 */
public record TermMarksView(
        GroupView group,
        TermView term,
        List<TermView> terms,
        List<Row> rows,
        Scale scale,
        TermMarkRules rules,
        Instant due,
        Optional<Refused> closed,
        LessonAccess access,
        boolean mayCorrect,
        boolean marked) {
    public TermMarksView {
        terms = List.copyOf(terms);
        rows = List.copyOf(rows);
    }

    /**
     * A student of the group at the end of the term, or one for whom a mark stands.
     *
     * @param mark empty where none stands
     * @param version 0 where none ever stood
     */
    public record Row(PersonId student, PersonName name, String mark, int version, Proposal proposal) {}
}
