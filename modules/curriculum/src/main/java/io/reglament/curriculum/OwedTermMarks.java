package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import io.reglament.regulation.Basis;
import java.time.Instant;
import java.util.Set;

/**
 * A group's term in which students have no mark.
 *
 * @param teachers of the group on the day asked for
 * @param lacking the students without a mark; at least one
 * @param due the first moment that is too late
 * @param basis what the deadline rests on
 */
public record OwedTermMarks(
        GroupView group, TermView term, Set<PersonId> teachers, Set<PersonId> lacking, Instant due, Basis basis) {
    public OwedTermMarks {
        teachers = Set.copyOf(teachers);
        lacking = Set.copyOf(lacking);
    }
}
