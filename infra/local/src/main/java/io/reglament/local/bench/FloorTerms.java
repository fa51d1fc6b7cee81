package io.reglament.local.bench;

import io.reglament.local.bench.Ledger.Standing;
import io.reglament.local.bench.Ledger.Today;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The least SQL behind term marks: set, opened by the group, opened by the class. */
final class FloorTerms {
    private FloorTerms() {}

    static int save(Seat seat) throws SQLException {
        Desk desk = seat.desk();
        int school = desk.school();
        Atlas.Group group = desk.group(seat.random());
        UUID term = seat.atlas().term();
        UUID student = group.students()
                .get(seat.random().nextInt(group.students().size()))
                .id();
        Today today = desk.ledger().of(group.id());
        Standing before = today.terms.getOrDefault(student, new Standing("", 0));
        Standing after = Marking.next(before);
        OffsetDateTime now = FloorReads.now();
        Statements sql = seat.statements();
        sql.enter(school);
        int updated = sql.update(
                """
                update journal.term_mark set mark = ?, version = version + 1, changed_by = ?, changed_at = ?
                where school_id = ? and group_id = ? and term_id = ? and student_id = ? and version = ?\
                """, after.mark(), group.teacher(), now, school, group.id(), term, student, before.version());
        sql.update(
                """
                insert into journal.term_mark_change (school_id, group_id, term_id, student_id, version, before, after,
                    proposed, mean, typed_at, received_at, by_person, reason, idempotency_key)
                values (?, ?, ?, ?, ?, ?, ?, ?, '3.50', ?, ?, ?, '', ?)\
                """,
                school,
                group.id(),
                term,
                student,
                after.version(),
                before.mark(),
                after.mark(),
                after.mark(),
                now,
                now,
                group.teacher(),
                UUID.randomUUID());
        sql.commit();
        WrongAnswer.unless(updated == 1, "the floor's term mark was not saved");
        today.terms.put(student, after);
        return 0;
    }

    static int page(Seat seat) throws SQLException {
        Desk desk = seat.desk();
        int school = desk.school();
        UUID group = desk.group(seat.random()).id();
        Statements sql = seat.statements();
        sql.enter(school);
        int lessons = sql.rows("""
            select id, date, starts_at, ends_at from curriculum.lesson
            where school_id = ? and group_id = ? and date between ? and ? and not cancelled\
            """, school, group, Plan.FIRST, Plan.TODAY);
        int members = sql.rows("""
            select p.id, p.family_name, p.given_name, p.middle_name, m.first_day, m.last_day
            from curriculum.group_membership m
            join identity.person p on p.school_id = m.school_id and p.id = m.person_id
            where m.school_id = ? and m.group_id = ? and not m.gone\
            """, school, group);
        int marks = sql.rows("""
            select m.student_id, m.mark, w.weight from journal.work w
            join journal.mark m on m.school_id = w.school_id and m.work_id = w.id
            where w.school_id = ? and w.group_id = ? and w.date between ? and ? and not w.removed\
            """, school, group, Plan.FIRST, Plan.TODAY);
        int set = sql.rows("""
            select student_id, mark, version from journal.term_mark
            where school_id = ? and group_id = ? and term_id = ?\
            """, school, group, seat.atlas().term());
        sql.commit();
        WrongAnswer.unless(
                lessons == Plan.LESSONS
                        && members == Plan.STUDENTS
                        && set == Plan.STUDENTS
                        && marks == Plan.LESSONS * Plan.STUDENTS,
                "the floor's term marks: " + lessons + ", " + members + ", " + set + ", " + marks);
        return 0;
    }

    static int consolidated(Seat seat) throws SQLException {
        int school = seat.desk().school();
        UUID schoolClass = seat.anyClass().id();
        Statements sql = seat.statements();
        sql.enter(school);
        int marks = sql.rows("""
            select t.group_id, t.student_id, t.mark from curriculum.group_class c
            join journal.term_mark t on t.school_id = c.school_id and t.group_id = c.group_id and t.term_id = ?
            where c.school_id = ? and c.class_id = ?\
            """, seat.atlas().term(), school, schoolClass);
        int groups = sql.rows("""
            select g.id, s.title, p.family_name, p.given_name, p.middle_name from curriculum.group_class c
            join curriculum.teaching_group g on g.school_id = c.school_id and g.id = c.group_id
            join curriculum.subject s on s.school_id = g.school_id and s.id = g.subject_id
            join curriculum.group_teaching t on t.school_id = g.school_id and t.group_id = g.id
            join identity.person p on p.school_id = t.school_id and p.id = t.person_id
            where c.school_id = ? and c.class_id = ?\
            """, school, schoolClass);
        int members = sql.rows("""
            select p.id, p.family_name, p.given_name, p.middle_name from curriculum.class_membership m
            join identity.person p on p.school_id = m.school_id and p.id = m.person_id
            where m.school_id = ? and m.class_id = ?\
            """, school, schoolClass);
        int learn = sql.rows("""
            select m.group_id, m.person_id, m.first_day, m.last_day from curriculum.group_class c
            join curriculum.group_membership m on m.school_id = c.school_id and m.group_id = c.group_id
            where c.school_id = ? and c.class_id = ?\
            """, school, schoolClass);
        sql.commit();
        int cells = Plan.SUBJECTS * Plan.STUDENTS;
        WrongAnswer.unless(
                marks == cells && learn == cells && groups == Plan.SUBJECTS && members == Plan.STUDENTS,
                "the floor's consolidated sheet: " + marks + ", " + learn + ", " + groups + ", " + members);
        return 0;
    }
}
