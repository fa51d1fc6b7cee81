package io.reglament.local.bench;

import io.reglament.local.bench.Ledger.Standing;
import io.reglament.local.bench.Ledger.Today;
import java.sql.Array;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The least SQL behind each save: version, row and history in one transaction, in whole sets and not row by row. */
final class FloorSaves {

    private FloorSaves() {}

    static int mark(Seat seat) throws SQLException {
        Desk desk = seat.desk();
        Atlas.Group group = desk.group(seat.random());
        UUID work = group.today().id();
        UUID student = group.students()
                .get(seat.random().nextInt(group.students().size()))
                .id();
        Today today = desk.ledger().of(group.id());
        Standing before = standing(today, student);
        Standing after = Marking.next(before);
        OffsetDateTime now = FloorReads.now();
        Statements sql = seat.statements();
        sql.enter(desk.school());
        int updated =
                sql.update("""
                    update journal.mark set mark = ?, version = version + 1, changed_by = ?, changed_at = ?
                    where school_id = ? and work_id = ? and student_id = ? and ordinal = 1 and version = ?\
                    """, after.mark(), group.teacher(), now, desk.school(), work, student, before.version());
        sql.update(
                """
                insert into journal.mark_change (school_id, work_id, student_id, ordinal, version, before, after,
                    comment, typed_at, received_at, by_person, idempotency_key)
                values (?, ?, ?, 1, ?, ?, ?, '', ?, ?, ?, ?)\
                """,
                desk.school(),
                work,
                student,
                after.version(),
                before.mark(),
                after.mark(),
                now,
                now,
                group.teacher(),
                UUID.randomUUID());
        sql.commit();
        WrongAnswer.unless(updated == 1, "the floor's mark was not saved");
        today.marks.put(student, after);
        return 0;
    }

    static int column(Seat seat) throws SQLException {
        Desk desk = seat.desk();
        Atlas.Group group = desk.group(seat.random());
        UUID work = group.today().id();
        Today today = desk.ledger().of(group.id());
        List<UUID> students = group.students().stream().map(Atlas.Student::id).toList();
        List<Standing> before =
                students.stream().map(one -> standing(today, one)).toList();
        List<Standing> after = before.stream().map(Marking::next).toList();
        OffsetDateTime now = FloorReads.now();
        Statements sql = seat.statements();
        Array ids = array(sql, "uuid", students);
        Array marks = array(sql, "text", after.stream().map(Standing::mark).toList());
        sql.enter(desk.school());
        int updated = sql.update(
                """
                update journal.mark m set mark = n.mark, version = n.version + 1, changed_by = ?, changed_at = ?
                from unnest(?::uuid[], ?::text[], ?::int[]) as n (student, mark, version)
                where m.school_id = ? and m.work_id = ? and m.student_id = n.student and m.ordinal = 1
                    and m.version = n.version\
                """,
                group.teacher(),
                now,
                ids,
                marks,
                array(sql, "int4", before.stream().map(Standing::version).toList()),
                desk.school(),
                work);
        sql.update(
                """
                insert into journal.mark_change (school_id, work_id, student_id, ordinal, version, before, after,
                    comment, typed_at, received_at, by_person, idempotency_key)
                select ?, ?, n.student, 1, n.version, n.before, n.after, '', ?, ?, ?, n.key
                from unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::uuid[])
                    as n (student, version, before, after, key)\
                """,
                desk.school(),
                work,
                now,
                now,
                group.teacher(),
                ids,
                array(sql, "int4", after.stream().map(Standing::version).toList()),
                array(sql, "text", before.stream().map(Standing::mark).toList()),
                marks,
                array(sql, "uuid", students.stream().map(_ -> UUID.randomUUID()).toList()));
        sql.commit();
        WrongAnswer.unless(updated == students.size(), "the floor's column was not saved: " + updated);
        for (int i = 0; i < students.size(); i++) {
            today.marks.put(students.get(i), after.get(i));
        }
        return 0;
    }

    static int roll(Seat seat) throws SQLException {
        Desk desk = seat.desk();
        Atlas.Group group = desk.group(seat.random());
        UUID lesson = group.today().id();
        Today today = desk.ledger().of(group.id());
        Set<UUID> away = Marking.away(group, today, seat.random());
        Set<UUID> changed = new HashSet<>(away);
        changed.addAll(today.away);
        List<UUID> named = List.copyOf(changed);
        OffsetDateTime now = FloorReads.now();
        Statements sql = seat.statements();
        sql.enter(desk.school());
        int updated = sql.update("""
            update attendance.roll set version = version + 1, taken_by = ?, taken_at = ?
            where school_id = ? and lesson_id = ? and version = ?\
            """, group.teacher(), now, desk.school(), lesson, today.roll);
        sql.update("delete from attendance.absence where school_id = ? and lesson_id = ?", desk.school(), lesson);
        sql.update("""
            insert into attendance.absence (school_id, lesson_id, student_id, kind)
            select ?, ?, n, 'absent' from unnest(?::uuid[]) as n\
            """, desk.school(), lesson, array(sql, "uuid", List.copyOf(away)));
        sql.update(
                """
                insert into attendance.roll_change (school_id, lesson_id, version, students, before, after, typed_at,
                    received_at, by_person, idempotency_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                desk.school(),
                lesson,
                today.roll + 1,
                array(sql, "uuid", named),
                array(
                        sql,
                        "text",
                        named.stream().map(one -> word(today.away, one)).toList()),
                array(sql, "text", named.stream().map(one -> word(away, one)).toList()),
                now,
                now,
                group.teacher(),
                UUID.randomUUID());
        sql.commit();
        WrongAnswer.unless(updated == 1, "the floor's roll was not saved");
        Marking.taken(today, away);
        return 0;
    }

    private static Standing standing(Today today, UUID student) {
        Standing standing = today.marks.get(student);
        WrongAnswer.unless(standing != null, "no mark of " + student + " today");
        return standing == null ? new Standing("", 0) : standing;
    }

    private static String word(Set<UUID> away, UUID student) {
        return away.contains(student) ? "absent" : "present";
    }

    private static Array array(Statements sql, String type, List<?> values) throws SQLException {
        return sql.connection().createArrayOf(type, values.toArray());
    }
}
