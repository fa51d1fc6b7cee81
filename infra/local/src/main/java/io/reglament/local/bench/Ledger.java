package io.reglament.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the bench knows to stand in today's lessons of one school, read once and kept along with each save that was
 * confirmed. A group is changed by one user alone; others read it only when nobody saves.
 */
final class Ledger {
    private static final String MARKS = """
        select w.group_id, m.student_id, m.mark, m.version from journal.work w
        join journal.mark m on m.school_id = w.school_id and m.work_id = w.id
        where w.school_id = ? and w.date = ?\
        """;
    private static final String ROLLS = """
        select l.group_id, r.version from curriculum.lesson l
        join attendance.roll r on r.school_id = l.school_id and r.lesson_id = l.id
        where l.school_id = ? and l.date = ?\
        """;
    private static final String AWAY = """
        select l.group_id, a.student_id from curriculum.lesson l
        join attendance.absence a on a.school_id = l.school_id and a.lesson_id = l.id
        where l.school_id = ? and l.date = ?\
        """;

    private static final String TERMS =
            "select group_id, student_id, mark, version from journal.term_mark where school_id = ?";
    /** Of this month until yesterday. */
    private static final String EARLIER = """
        select l.group_id, count(*) from curriculum.lesson l
        join attendance.absence a on a.school_id = l.school_id and a.lesson_id = l.id
        where l.school_id = ? and l.date >= ? and l.date < ? group by l.group_id\
        """;

    private static final String TERM_GAPS = """
        select count(*) from journal.term_mark m where m.school_id = ? and m.version <> (
            select count(*) from journal.term_mark_change c where c.school_id = m.school_id
                and c.group_id = m.group_id and c.term_id = m.term_id and c.student_id = m.student_id)\
        """;

    private final int school;
    private final int findings;
    private final Map<UUID, Today> groups = new HashMap<>();

    /** Today's column and roll of one group, its term marks, and how often somebody was away or late this month before. */
    static final class Today {
        final Map<UUID, Standing> marks = new HashMap<>();
        final Set<UUID> away = new HashSet<>();
        final Map<UUID, Standing> terms = new HashMap<>();
        int roll;
        int earlier;
    }

    record Standing(String mark, int version) {}

    private Ledger(int school, Atlas atlas, int findings) {
        this.school = school;
        this.findings = findings;
        atlas.groups().forEach(group -> groups.put(group.id(), new Today()));
    }

    static Ledger read(Connection connection, int school, Atlas atlas) throws SQLException {
        int findings = (int) Sql.number(
                connection, "select count(*) from compliance.finding where school_id = ? and state = 'OPEN'", school);
        Ledger ledger = new Ledger(school, atlas, findings);
        Sql.list(
                connection,
                MARKS,
                row -> ledger.of(row.getObject(1, UUID.class))
                        .marks
                        .put(row.getObject(2, UUID.class), new Standing(row.getString(3), row.getInt(4))),
                school,
                Plan.TODAY);
        Sql.list(
                connection,
                ROLLS,
                row -> ledger.of(row.getObject(1, UUID.class)).roll = row.getInt(2),
                school,
                Plan.TODAY);
        Sql.list(
                connection,
                AWAY,
                row -> ledger.of(row.getObject(1, UUID.class)).away.add(row.getObject(2, UUID.class)),
                school,
                Plan.TODAY);
        Sql.list(
                connection,
                TERMS,
                row -> ledger.of(row.getObject(1, UUID.class))
                        .terms
                        .put(row.getObject(2, UUID.class), new Standing(row.getString(3), row.getInt(4))),
                school);
        Sql.list(
                connection,
                EARLIER,
                row -> ledger.of(row.getObject(1, UUID.class)).earlier = row.getInt(2),
                school,
                Plan.TODAY.withDayOfMonth(1),
                Plan.TODAY);
        return ledger;
    }

    int school() {
        return school;
    }

    /** How many things are late and not mended. */
    int findings() {
        return findings;
    }

    Today of(UUID group) {
        Today today = groups.get(group);
        if (today == null) {
            throw new IllegalArgumentException("no group " + group);
        }
        return today;
    }

    /** The thirty marks of a student in a group, in the order of the lessons. */
    List<String> marks(Atlas.Group group, Atlas.Student student) {
        Turned turned = new Turned(school);
        return group.lessons().stream()
                .map(lesson -> lesson.date().equals(Plan.TODAY)
                        ? today(group, student)
                        : turned.mark(Lived.mark(student.sourcedId(), group.subject(), lesson.date())))
                .toList();
    }

    /** How often the students of a class were away or late this month. */
    int away(Atlas.SchoolClass schoolClass) {
        return schoolClass.groups().stream()
                .map(group -> of(group.id()))
                .mapToInt(today -> today.earlier + today.away.size())
                .sum();
    }

    /** Whether the database holds exactly what was confirmed: each save once. */
    void demandKept(Connection connection, Atlas atlas) throws SQLException {
        Ledger stored = read(connection, school, atlas);
        groups.forEach((group, today) -> {
            Today kept = stored.of(group);
            WrongAnswer.unless(today.marks.equals(kept.marks), "marks of " + group + " in " + school);
            WrongAnswer.unless(today.terms.equals(kept.terms), "term marks of " + group + " in " + school);
            WrongAnswer.unless(
                    today.roll == kept.roll && today.away.equals(kept.away), "roll of " + group + " in " + school);
        });
        long gaps = Sql.number(connection, """
            select count(*) from journal.mark m where m.school_id = ? and m.date = ? and m.version <> (
                select count(*) from journal.mark_change c where c.school_id = m.school_id
                    and c.work_id = m.work_id and c.student_id = m.student_id and c.ordinal = m.ordinal)\
            """, school, Plan.TODAY);
        long termGaps = Sql.number(connection, TERM_GAPS, school);
        WrongAnswer.unless(
                gaps == 0 && termGaps == 0,
                gaps + " marks and " + termGaps + " term marks without their whole history in " + school);
    }

    private String today(Atlas.Group group, Atlas.Student student) {
        Standing standing = of(group.id()).marks.get(student.id());
        return standing == null ? "" : standing.mark();
    }
}
