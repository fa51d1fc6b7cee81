package io.reglament.guards.doors;

import io.reglament.tenancy.Ids;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/** Makes places for the people of a school: whoever writes gets one that no test has touched. */
final class Places {
    private static final LocalDate YESTERDAY = Town.TODAY.minusDays(1);
    private static final LocalDate LATER = Town.TODAY.plusYears(1);

    private final SchoolOfTown school;
    private final TownDatabase database;
    private final UUID subject;
    private final UUID term;
    private int made;

    Places(SchoolOfTown school) {
        this.school = school;
        this.database = school.database();
        this.subject = database.one(
                UUID.class,
                "select id from curriculum.subject where school_id = ? order by title limit 1",
                school.id().value());
        this.term = database.one(UUID.class, """
            select id from curriculum.academic_session
            where school_id = ? and kind = 'TERM' and ? between first_day and last_day
            order by last_day, id limit 1\
            """, school.id().value(), Town.TODAY);
    }

    /** A place of the people who ask, or one of those who do not. */
    Place fresh(Relation relation) {
        Neighbours all = school.neighbours();
        made++;
        Place place = new Place(
                school,
                Ids.next(),
                Ids.next(),
                term,
                Ids.next(),
                Ids.next(),
                all.person(Who.STUDENT, relation),
                all.person(Who.CLASSMATE, relation),
                Ids.next(),
                Place.Post.next());
        schoolClass(place);
        group(place);
        member(place, place.student());
        member(place, place.classmate());
        staff(place, relation);
        lesson(place, all.person(Who.TEACHER, relation));
        work(place, all.person(Who.TEACHER, relation));
        notice(place, all.person(Who.CLASS_TEACHER, relation));
        new PostOfPlace(school).write(place, relation);
        return place;
    }

    private void schoolClass(Place place) {
        write(
                "insert into curriculum.school_class (school_id, id, sourced_id, title, grade) values (?, ?, ?, ?, 9)",
                place.schoolClass(),
                key(place, "class"),
                "9-" + made);
    }

    private void group(Place place) {
        write("""
            insert into curriculum.teaching_group (school_id, id, sourced_id, label, subject_id, grade)
            values (?, ?, ?, ?, ?, 9)\
            """, place.group(), key(place, "group"), "9-" + made, subject);
        write(
                "insert into curriculum.group_class (school_id, group_id, class_id) values (?, ?, ?)",
                place.group(),
                place.schoolClass());
        write(
                "insert into curriculum.group_term (school_id, group_id, session_id) values (?, ?, ?)",
                place.group(),
                term);
    }

    private void member(Place place, UUID student) {
        String key = key(place, "member-" + student);
        write(
                "insert into curriculum.class_membership (school_id, sourced_id, class_id, person_id) values (?, ?, ?,"
                        + " ?)",
                key,
                place.schoolClass(),
                student);
        write(
                "insert into curriculum.group_membership (school_id, sourced_id, group_id, person_id) values (?, ?, ?,"
                        + " ?)",
                key,
                place.group(),
                student);
    }

    private void staff(Place place, Relation relation) {
        Neighbours all = school.neighbours();
        teaches(place, all.person(Who.TEACHER, relation), LATER);
        teaches(place, all.person(Who.FORMER_TEACHER, relation), YESTERDAY);
        leads(place, all.person(Who.CLASS_TEACHER, relation), LATER);
        leads(place, all.person(Who.FORMER_CLASS_TEACHER, relation), YESTERDAY);
    }

    private void teaches(Place place, UUID person, LocalDate last) {
        write("""
            insert into curriculum.group_teaching (school_id, sourced_id, group_id, person_id, last_day)
            values (?, ?, ?, ?, ?)\
            """, key(place, "teaches-" + person), place.group(), person, last);
    }

    private void leads(Place place, UUID person, LocalDate last) {
        write("""
            insert into curriculum.class_teaching (school_id, sourced_id, class_id, person_id, last_day)
            values (?, ?, ?, ?, ?)\
            """, key(place, "leads-" + person), place.schoolClass(), person, last);
    }

    private void lesson(Place place, UUID teacher) {
        Timestamp starts = Timestamp.from(Town.NOW.minus(Duration.ofHours(1)));
        Timestamp ends = Timestamp.from(Town.NOW.minus(Duration.ofMinutes(15)));
        write("""
            insert into curriculum.lesson (school_id, id, group_id, teacher_id, date, period, starts_at, ends_at,
                room, term_id) values (?, ?, ?, ?, ?, 3, ?, ?, '12', ?)\
            """, place.lesson(), place.group(), teacher, Town.TODAY, starts, ends, term);
    }

    private void work(Place place, UUID teacher) {
        write("""
            insert into journal.work (school_id, id, group_id, term_id, teacher_id, date, form, title, weight,
                planned, version, created_by, created_at)
            values (?, ?, ?, ?, ?, ?, 'test', 'Контрольная', 1, true, 1, ?, ?)\
            """, place.work(), place.group(), term, teacher, Town.TODAY, teacher, Timestamp.from(Town.NOW));
    }

    /** Of yesterday: those of today would pile up with the few people they are of, and no more could be sent. */
    private void notice(Place place, UUID classTeacher) {
        write("""
                insert into attendance.absence_notice (school_id, id, student_id, first_day, last_day, reason, source,
                    given_by, given_at, withdrawn, version)
                values (?, ?, ?, ?, ?, 'illness', 'class-teacher', ?, ?, false, 1)""", place.absence(), place.student(), YESTERDAY, YESTERDAY, classTeacher, Timestamp.from(Town.NOW));
    }

    private static String key(Place place, String what) {
        return "guard-" + place.group() + "-" + what;
    }

    private void write(String sql, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = school.id().value();
        System.arraycopy(values, 0, all, 1, values.length);
        database.change(sql, all);
    }
}
