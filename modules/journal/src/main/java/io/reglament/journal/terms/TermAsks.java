package io.reglament.journal.terms;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.TermView;
import io.reglament.identity.PersonId;
import io.reglament.journal.Average.Weighed;
import io.reglament.journal.WorkId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Questions for term marks and the marks from which they are proposed. */
final class TermAsks {
    // The works as an array: the planner then walks the marks' key, however few rows it expects.
    private static final String WEIGHED = """
            select m.student_id, m.work_id, m.mark, w.weight from journal.mark m
            join journal.work w on w.school_id = m.school_id and w.id = m.work_id
            where m.school_id = ? and m.mark <> '' and m.work_id = any(array(
                select id from journal.work
                where school_id = ? and group_id = ? and date between ? and ? and not removed))
            order by m.student_id, m.date, m.work_id, m.ordinal""";

    private static final String OF_ONE = """
            select w.group_id, m.work_id, m.mark, w.weight from journal.mark m
            join journal.work w on w.school_id = m.school_id and w.id = m.work_id
            where m.school_id = ? and m.student_id = ? and m.date between ? and ? and m.mark <> '' and not w.removed
            order by m.date, m.work_id, m.ordinal""";

    private static final String CELLS = """
            select student_id, mark, version from journal.term_mark
            where school_id = ? and group_id = ? and term_id = ?""";
    private static final String HELD = CELLS + " order by student_id for update";

    private static final String KEPT = """
            select idempotency_key, group_id, term_id, student_id, after, version, by_person
            from journal.term_mark_change where school_id = ? and idempotency_key = any(?)""";

    private static final String OF_GROUPS = """
            select group_id, term_id, student_id, mark from journal.term_mark
            where school_id = ? and group_id = any(?) and mark <> ''""";

    private static final String OF_STUDENT = """
            select group_id, term_id, student_id, mark from journal.term_mark
            where school_id = ? and student_id = ? and mark <> ''""";

    private TermAsks() {}

    /** The marks of the group's works of the term that stand, by student and day. */
    static Ask<Map<PersonId, List<Weighed>>> weighed(GroupId group, TermView term) {
        return Ask.of(WEIGHED, TermAsks::weighed, school(), school(), group.value(), term.first(), term.last());
    }

    /** The same of one student, by group. */
    static Ask<Map<GroupId, List<Weighed>>> weighed(PersonId student, TermView term) {
        return Ask.of(
                OF_ONE,
                rows -> {
                    Map<GroupId, List<Weighed>> marks = new HashMap<>();
                    while (rows.next()) {
                        marks.computeIfAbsent(new GroupId(rows.getObject(1, UUID.class)), _ -> new ArrayList<>())
                                .add(mark(rows));
                    }
                    return marks;
                },
                school(),
                student.value(),
                term.first(),
                term.last());
    }

    static Ask<Map<PersonId, TermCell>> cells(GroupId group, TermId term) {
        return Ask.of(CELLS, TermAsks::cells, school(), group.value(), term.value());
    }

    /** As {@link #cells}, held until the transaction ends. */
    static Ask<Map<PersonId, TermCell>> held(GroupId group, TermId term) {
        return Ask.of(HELD, TermAsks::cells, school(), group.value(), term.value());
    }

    static Ask<Map<UUID, KeptBefore>> kept(Collection<UUID> keys) {
        return Ask.of(KEPT, TermAsks::kept, school(), Ask.uuids(keys));
    }

    static Ask<List<StandingTermMark>> ofGroups(Collection<GroupId> groups) {
        return Ask.list(
                OF_GROUPS,
                TermAsks::standing,
                school(),
                Ask.uuids(groups.stream().map(GroupId::value).toList()));
    }

    static Ask<List<StandingTermMark>> ofStudent(PersonId student) {
        return Ask.list(OF_STUDENT, TermAsks::standing, school(), student.value());
    }

    private static Map<PersonId, List<Weighed>> weighed(ResultSet rows) throws SQLException {
        Map<PersonId, List<Weighed>> marks = new HashMap<>();
        while (rows.next()) {
            marks.computeIfAbsent(person(rows, 1), _ -> new ArrayList<>()).add(mark(rows));
        }
        return marks;
    }

    private static Weighed mark(ResultSet row) throws SQLException {
        return new Weighed(new WorkId(row.getObject(2, UUID.class)), row.getString(3), row.getBigDecimal(4));
    }

    private static Map<PersonId, TermCell> cells(ResultSet rows) throws SQLException {
        Map<PersonId, TermCell> cells = new HashMap<>();
        while (rows.next()) {
            cells.put(person(rows, 1), new TermCell(rows.getString(2), rows.getInt(3)));
        }
        return cells;
    }

    private static Map<UUID, KeptBefore> kept(ResultSet rows) throws SQLException {
        Map<UUID, KeptBefore> kept = new HashMap<>();
        while (rows.next()) {
            kept.put(
                    rows.getObject(1, UUID.class),
                    new KeptBefore(
                            new GroupId(rows.getObject(2, UUID.class)),
                            new TermId(rows.getObject(3, UUID.class)),
                            person(rows, 4),
                            new TermCell(rows.getString(5), rows.getInt(6)),
                            person(rows, 7)));
        }
        return kept;
    }

    private static StandingTermMark standing(ResultSet row) throws SQLException {
        return new StandingTermMark(
                new GroupId(row.getObject(1, UUID.class)),
                new TermId(row.getObject(2, UUID.class)),
                person(row, 3),
                row.getString(4));
    }

    private static PersonId person(ResultSet row, int column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    private static int school() {
        return SchoolContext.current().value();
    }
}
