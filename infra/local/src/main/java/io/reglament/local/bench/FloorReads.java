package io.reglament.local.bench;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** The least SQL behind each page: the same rows in plain prepared statements, the school entered, nothing else. */
final class FloorReads {
    private static final LocalDate MONDAY = Plan.TODAY.with(DayOfWeek.MONDAY);

    private FloorReads() {}

    static int sheet(Seat seat) throws SQLException {
        int school = seat.desk().school();
        UUID group = seat.anyGroup().id();
        Statements sql = seat.statements();
        sql.enter(school);
        int lessons = sql.rows("""
            select id, date, period from curriculum.lesson
            where school_id = ? and group_id = ? and date between ? and ? and not cancelled
            order by date, period\
            """, school, group, Plan.FIRST, Plan.TODAY);
        int members = sql.rows("""
            select p.id, p.family_name, p.given_name, p.middle_name, m.first_day, m.last_day
            from curriculum.group_membership m
            join identity.person p on p.school_id = m.school_id and p.id = m.person_id
            where m.school_id = ? and m.group_id = ? and not m.gone\
            """, school, group);
        int marks = sql.rows("""
            select m.work_id, m.student_id, m.ordinal, m.mark, m.version from journal.work w
            join journal.mark m on m.school_id = w.school_id and m.work_id = w.id
            where w.school_id = ? and w.group_id = ? and w.date between ? and ? and not w.removed\
            """, school, group, Plan.FIRST, Plan.TODAY);
        sql.rows("""
            select a.lesson_id, a.student_id, a.kind, a.minutes_late from curriculum.lesson l
            join attendance.absence a on a.school_id = l.school_id and a.lesson_id = l.id
            where l.school_id = ? and l.group_id = ? and l.date between ? and ?\
            """, school, group, Plan.FIRST, Plan.TODAY);
        sql.commit();
        WrongAnswer.unless(
                lessons == Plan.LESSONS && members == Plan.STUDENTS && marks == Plan.LESSONS * Plan.STUDENTS,
                "the floor's sheet: " + lessons + ", " + members + ", " + marks);
        return 0;
    }

    static int marks(Seat seat) throws SQLException {
        Desk desk = seat.desk();
        UUID student = desk.parents()
                .get(seat.random().nextInt(desk.parents().size()))
                .student()
                .id();
        Statements sql = seat.statements();
        sql.enter(desk.school());
        int marks = sql.rows("""
            select w.id, w.date, s.title, w.form, w.title, w.weight, m.ordinal, m.mark, m.comment
            from journal.mark m
            join journal.work w on w.school_id = m.school_id and w.id = m.work_id
            join curriculum.teaching_group g on g.school_id = w.school_id and g.id = w.group_id
            join curriculum.subject s on s.school_id = g.school_id and s.id = g.subject_id
            where m.school_id = ? and m.student_id = ? and m.date between ? and ? and not w.removed\
            """, desk.school(), student, Plan.FIRST, Plan.TODAY);
        sql.commit();
        WrongAnswer.unless(marks == Plan.LESSONS * Plan.SUBJECTS, "the floor's marks of a student: " + marks);
        return 0;
    }

    static int week(Seat seat) throws SQLException {
        Desk desk = seat.desk();
        int school = desk.school();
        UUID student = desk.students()
                .get(seat.random().nextInt(desk.students().size()))
                .student()
                .id();
        Statements sql = seat.statements();
        sql.enter(school);
        int lessons = sql.rows("""
            select l.id, l.date, l.period, s.title, r.topic, r.homework, r.homework_minutes, r.homework_none
            from curriculum.group_membership m
            join curriculum.lesson l on l.school_id = m.school_id and l.group_id = m.group_id
                and l.date between ? and ? and not l.cancelled
            join curriculum.teaching_group g on g.school_id = l.school_id and g.id = l.group_id
            join curriculum.subject s on s.school_id = g.school_id and s.id = g.subject_id
            left join journal.lesson_record r on r.school_id = l.school_id and r.lesson_id = l.id
            where m.school_id = ? and m.person_id = ? and not m.gone\
            """, MONDAY, Plan.TODAY, school, student);
        int marks = sql.rows("""
            select m.work_id, m.ordinal, m.mark, m.comment, m.given_at, w.form, w.title, w.weight
            from journal.mark m join journal.work w on w.school_id = m.school_id and w.id = m.work_id
            where m.school_id = ? and m.student_id = ? and m.date between ? and ?\
            """, school, student, MONDAY, Plan.TODAY);
        sql.rows("""
            select a.lesson_id, a.kind, a.minutes_late from attendance.absence a
            join curriculum.lesson l on l.school_id = a.school_id and l.id = a.lesson_id
            where a.school_id = ? and a.student_id = ? and l.date between ? and ?\
            """, school, student, MONDAY, Plan.TODAY);
        sql.commit();
        WrongAnswer.unless(lessons == 50 && marks == 50, "the floor's week: " + lessons + ", " + marks);
        return 0;
    }

    static int findings(Seat seat) throws SQLException {
        int school = seat.desk().school();
        Statements sql = seat.statements();
        sql.enter(school);
        int counts = sql.rows("""
            select f.teacher_id, f.lesson_date, count(*) filter (where f.state = 'OPEN'), count(*)
            from compliance.finding f
            where f.school_id = ? and f.lesson_date between ? and ? and f.state <> 'WITHDRAWN'
            group by f.teacher_id, f.lesson_date\
            """, school, Plan.ON_AIR, Plan.TODAY);
        sql.rows("""
            select f.id, f.rule, f.lesson_id, f.teacher_id, f.group_label, f.subject, f.lesson_date, f.clause,
                f.due_at, f.state from compliance.finding f
            where f.school_id = ? and f.lesson_date between ? and ? and f.state <> 'WITHDRAWN'
            order by f.lesson_date desc, f.due_at desc, f.id limit 51\
            """, school, Plan.ON_AIR, Plan.TODAY);
        sql.commit();
        WrongAnswer.unless(counts > 0, "the floor found nothing late");
        return 0;
    }

    static OffsetDateTime now() {
        return Plan.NOW.atOffset(ZoneOffset.UTC);
    }
}
