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
     * A finding whose due moment an outage moved: it honours what gives the time after one.
     *
     * @param finding its id; it was made during this test
     */
    public void moved(TestDatabase database, SchoolId school, UUID finding) {
        mustBeNew(finding);
        cite(new KeptRows(database, school).clauseOfMove(finding), finding);
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

    /**
     * A package of the school, kept in as many places as were wanted: it honours what it was made for, and as the
     * package of a period what asks for electronic media.
     *
     * @param made its id; it was made during this test
     */
    public void archived(TestDatabase database, SchoolId school, UUID made) {
        mustBeNew(made);
        KeptRows rows = new KeptRows(database, school);
        cite(rows.clauseOfPackage(made), made);
        if (rows.unloadsPeriod(made)) {
            rows.regulation().clauseDemanding("[electronic]").ifPresent(cited::add);
        }
    }

    /**
     * An inspection that was closed and by that did a duty of the school's regulation in force.
     *
     * @param inspection its id; it was made during this test
     */
    public void duty(TestDatabase database, SchoolId school, UUID inspection) {
        mustBeNew(inspection);
        KeptRows rows = new KeptRows(database, school);
        cite(rows.control(inspection).flatMap(rows.regulation()::clauseOfControl), inspection);
    }

    /**
     * A letter by which a class teacher informed a parent, as the school's regulation in force asks.
     *
     * @param thread its id; it was made during this test
     */
    public void informed(TestDatabase database, SchoolId school, UUID thread) {
        mustBeNew(thread);
        KeptRows rows = new KeptRows(database, school);
        cite(rows.informing(thread).flatMap(rows.regulation()::clauseOfControl), thread);
    }

    /**
     * What somebody did, where the row it left names no clause.
     *
     * @param row the id by which the act is found; it was made during this test
     */
    public void act(KeptAct act, TestDatabase database, SchoolId school, UUID row) {
        mustBeNew(row);
        cite(new KeptRows(database, school).clauseOf(act, row), act);
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
