package io.reglament.testsupport;

import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolId;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What the platform did during one test, and the clauses cited by it. No clause is ever given to it: each is read from
 * what the platform made, so that a test can show only what has happened. A parameter of tests marked with
 * {@link Honours}.
 */
public final class Evidence {
    private final UUID begin = Ids.next();
    private final Set<String> cited = new TreeSet<>();

    Evidence() {}

    /**
     * A refusal as the platform threw it.
     *
     * @param refusal an {@code io.reglament.regulation.Refused}, not one that a test made
     */
    public void refused(RuntimeException refusal) {
        cite(ThrownRefusal.clause(refusal), refusal);
    }

    /**
     * A finding that stands in the database with a line in its history.
     *
     * @param finding its id; it was made during this test
     */
    public void finding(TestDatabase database, SchoolId school, UUID finding) {
        mustBeNew(finding);
        cite(new KeptRows(database, school).clauseOf(finding), finding);
    }

    /**
     * The homework of a lesson in words that the school's regulation in force prescribes.
     *
     * @param lesson its id; it was made during this test
     */
    public void homework(TestDatabase database, SchoolId school, UUID lesson) {
        mustBeNew(lesson);
        KeptRows rows = new KeptRows(database, school);
        cite(rows.homework(lesson).flatMap(words -> rows.regulation().clauseDemanding(words)), lesson);
    }

    /** The answer to a request that the platform refused: a problem that names its clause. */
    public void answer(HttpResponse<String> answer) {
        cite(RefusingAnswer.clause(answer), answer);
    }

    Set<String> cited() {
        return Set.copyOf(cited);
    }

    List<String> missing(Collection<String> clauses) {
        return clauses.stream().filter(clause -> !cited.contains(clause)).toList();
    }

    /** Ids hold the moment at which they were made, in their first 48 bits. */
    private void mustBeNew(UUID id) {
        if (id.getMostSignificantBits() >>> 16 < begin.getMostSignificantBits() >>> 16) {
            throw new AssertionError("It was there before this test: " + id);
        }
    }

    private void cite(Optional<String> clause, Object what) {
        cited.add(clause.orElseThrow(() -> new AssertionError("It cites no clause: " + what)));
    }
}
