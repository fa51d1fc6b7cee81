package io.reglament.local.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The least SQL behind an inbox, a class's month and a school's duties. */
final class FloorOverviews {
    private static final int LINES = 25;
    private static final LocalDate MONTH = Plan.TODAY.withDayOfMonth(1);

    private FloorOverviews() {}

    static int inbox(Seat seat) throws SQLException {
        Desk desk = seat.desk();
        int school = desk.school();
        List<Desk.Family> parents = desk.parents();
        UUID person = parents.get(seat.random().nextInt(parents.size())).inbox().person();
        Statements sql = seat.statements();
        sql.enter(school);
        int notices = sql.rows("""
            select id, text, words, told_at, read_at from messaging.notice
            where school_id = ? and person_id = ? order by told_at desc, id desc limit ?\
            """, school, person, LINES);
        int threads = sql.rows("""
            select t.id, t.topic, s.last_at, s.unread, p.family_name, p.given_name, p.middle_name
            from messaging.thread_side s
            join messaging.thread t on t.school_id = s.school_id and t.id = s.thread_id
            join identity.person p on p.school_id = s.school_id and p.id = s.other_id
            where s.school_id = ? and s.person_id = ? order by s.last_at desc, s.thread_id desc limit ?\
            """, school, person, LINES);
        int announcements = sql.rows("""
            select a.id, a.topic, r.announced_at, r.read_at, p.family_name, p.given_name, p.middle_name
            from messaging.receipt r
            join messaging.announcement a on a.school_id = r.school_id and a.id = r.announcement_id
            join identity.person p on p.school_id = a.school_id and p.id = a.by_person
            where r.school_id = ? and r.person_id = ? order by r.announced_at desc, r.announcement_id desc limit ?\
            """, school, person, LINES);
        sql.commit();
        WrongAnswer.unless(
                notices >= LoadedMessages.NOTICES && threads == 1 && announcements == LoadedMessages.ANNOUNCEMENTS,
                "the floor's inbox: " + notices + ", " + threads + ", " + announcements);
        return 0;
    }

    static int month(Seat seat) throws SQLException {
        int school = seat.desk().school();
        UUID schoolClass = seat.anyClass().id();
        Statements sql = seat.statements();
        sql.enter(school);
        int rolls = sql.rows("""
            select l.id, l.group_id, l.date, r.version from curriculum.group_class c
            join curriculum.lesson l on l.school_id = c.school_id and l.group_id = c.group_id
                and l.date between ? and ? and not l.cancelled
            left join attendance.roll r on r.school_id = l.school_id and r.lesson_id = l.id
            where c.school_id = ? and c.class_id = ?\
            """, MONTH, Plan.TODAY, school, schoolClass);
        int members = sql.rows("""
            select p.id, p.family_name, p.given_name, p.middle_name, m.first_day, m.last_day
            from curriculum.class_membership m
            join identity.person p on p.school_id = m.school_id and p.id = m.person_id
            where m.school_id = ? and m.class_id = ?\
            """, school, schoolClass);
        int learn = sql.rows("""
            select m.group_id, m.person_id, m.first_day, m.last_day from curriculum.group_class c
            join curriculum.group_membership m on m.school_id = c.school_id and m.group_id = c.group_id
            where c.school_id = ? and c.class_id = ?\
            """, school, schoolClass);
        int away = sql.rows("""
            select a.lesson_id, a.student_id, a.kind, r.reason from curriculum.group_class c
            join curriculum.lesson l on l.school_id = c.school_id and l.group_id = c.group_id
                and l.date between ? and ? and not l.cancelled
            join attendance.absence a on a.school_id = l.school_id and a.lesson_id = l.id
            left join attendance.absence_reason r on r.school_id = a.school_id and r.lesson_id = a.lesson_id
                and r.student_id = a.student_id
            where c.school_id = ? and c.class_id = ?\
            """, MONTH, Plan.TODAY, school, schoolClass);
        sql.commit();
        WrongAnswer.unless(
                rolls > 0 && away > 0 && members == Plan.STUDENTS && learn == Plan.STUDENTS * Plan.SUBJECTS,
                "the floor's month: " + rolls + ", " + away + ", " + members + ", " + learn);
        return 0;
    }

    /** By the calendars of all classes, from two months ago until the end of the next. */
    static int duties(Seat seat) throws SQLException {
        int school = seat.desk().school();
        LocalDate first = MONTH.minusMonths(2);
        LocalDate until = MONTH.plusMonths(2);
        Statements sql = seat.statements();
        sql.enter(school);
        int days = sql.rows("""
            select distinct gc.class_id, l.date from curriculum.lesson l
            join curriculum.group_class gc on gc.school_id = l.school_id and gc.group_id = l.group_id
            where l.school_id = ? and l.date between ? and ? and not l.cancelled\
            """, school, first, until);
        int planned = sql.rows("""
            select id, day, what, version from compliance.control_plan
            where school_id = ? and day >= ? and day < ? and dropped_at is null order by day, id\
            """, school, first, until);
        int reviews = sql.rows(
                """
                select duty, reviewed_at, reviewed_by, lessons, absences, without_reason, entries_missing
                from compliance.class_review where school_id = ? and reviewed_at >= ?\
                """, school, first.atTime(0, 0).atOffset(FloorReads.now().getOffset()));
        int made = sql.rows("""
            select duty, closed_at, closed_by, id from compliance.inspection
            where school_id = ? and duty is not null and closed_at is not null\
            """, school);
        sql.commit();
        int classes = seat.atlas().classes().size();
        WrongAnswer.unless(
                days == classes * Plan.LESSONS
                        && planned == LoadedDuties.PLANNED
                        && reviews == classes * LoadedDuties.REVIEWS
                        && made == LoadedDuties.MADE,
                "the floor's duties: " + days + ", " + planned + ", " + reviews + ", " + made);
        return 0;
    }
}
