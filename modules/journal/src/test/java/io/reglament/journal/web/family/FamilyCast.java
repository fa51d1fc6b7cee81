package io.reglament.journal.web.family;

import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.journal.JournalCast;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Students with lessons, homework and marks, and their parents. */
@Component
class FamilyCast {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    FamilyCast(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    Member person(School school, Role role, String family, String given) {
        PersonName name = new PersonName(family, given, Optional.empty());
        UUID id = Ids.next();
        write(school, """
            insert into identity.person (school_id, id, sourced_id, family_name, given_name, active)
            values (?, ?, ?, ?, ?, true)\
            """, id, "f-" + id, family, given);
        write(school, """
            insert into identity.post (school_id, id, sourced_id, person_id, role, active)
            values (?, ?, ?, ?, ?, true)\
            """, Ids.next(), "post-" + id, id, role.name());
        return new Member(school, new PersonId(id), name, Set.of(role));
    }

    void guards(Member parent, Member student) {
        write(
                student.school(),
                "insert into identity.guardianship (school_id, student_id, guardian_id) values (?, ?, ?)",
                student.person().value(),
                parent.person().value());
    }

    /** A lesson of a group of its own, in which these students are. */
    LessonView lesson(JournalCast cast, Member teacher, LocalDate date, Member... students) {
        LessonView lesson = cast.lesson(teacher, date);
        write(
                teacher.school(),
                "insert into curriculum.group_term (school_id, group_id, session_id) values (?, ?, ?)",
                lesson.group().value(),
                lesson.term().value());
        for (Member student : students) {
            join(lesson, student);
        }
        return lesson;
    }

    void join(LessonView lesson, Member student) {
        write(
                student.school(),
                "insert into curriculum.group_membership (school_id, sourced_id, group_id, person_id) values (?, ?, ?,"
                        + " ?)",
                "m-" + Ids.next(),
                lesson.group().value(),
                student.person().value());
    }

    /** Another lesson of the same group. */
    LessonView again(School school, LessonView lesson, LocalDate date) {
        UUID id = Ids.next();
        Instant starts = date.atTime(9, 0).atZone(school.zone()).toInstant();
        write(
                school,
                """
                insert into curriculum.lesson (school_id, id, group_id, teacher_id, date, period, starts_at, ends_at,
                    room, term_id) values (?, ?, ?, ?, ?, 2, ?, ?, '12', ?)\
                """,
                id,
                lesson.group().value(),
                lesson.teacher().value(),
                date,
                Timestamp.from(starts),
                Timestamp.from(starts.plusSeconds(2700)),
                lesson.term().value());
        return new LessonView(
                new io.reglament.curriculum.LessonId(id),
                lesson.group(),
                lesson.subject(),
                lesson.groupLabel(),
                lesson.grade(),
                lesson.teacher(),
                date,
                2,
                starts,
                starts.plusSeconds(2700),
                "12",
                lesson.term());
    }

    void record(School school, LessonView lesson, String topic, String homework, int minutes) {
        Timestamp at = Timestamp.from(lesson.startsAt());
        write(
                school,
                """
                insert into journal.lesson_record (school_id, lesson_id, topic, homework, homework_minutes,
                    homework_none, version, topic_since, homework_since, changed_by, changed_at)
                values (?, ?, ?, ?, ?, false, 1, ?, ?, ?, ?)\
                """,
                lesson.id().value(),
                topic,
                homework,
                minutes,
                at,
                at,
                lesson.teacher().value(),
                at);
    }

    void mark(Member student, LessonView lesson, Work work, String mark, Instant given) {
        UUID id = Ids.next();
        Timestamp at = Timestamp.from(given);
        write(
                student.school(),
                """
                insert into journal.work (school_id, id, group_id, lesson_id, term_id, teacher_id, date, form, title,
                    weight, planned, version, created_by, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, 1, ?, ?)\
                """,
                id,
                lesson.group().value(),
                lesson.id().value(),
                lesson.term().value(),
                lesson.teacher().value(),
                lesson.date(),
                work.form(),
                work.title(),
                work.weight(),
                lesson.teacher().value(),
                at);
        write(
                student.school(),
                """
                insert into journal.mark (school_id, work_id, student_id, ordinal, date, mark, comment, version,
                    given_at, changed_by, changed_at) values (?, ?, ?, 1, ?, ?, ?, 1, ?, ?, ?)\
                """,
                id,
                student.person().value(),
                lesson.date(),
                mark,
                work.comment(),
                at,
                lesson.teacher().value(),
                at);
    }

    private void write(School school, String sql, Object... values) {
        SchoolContext.run(
                school.id(),
                () -> transaction.executeWithoutResult(status ->
                        jdbc.sql(sql).param(school.id().value()).params(values).update()));
    }

    /** What a mark is for. */
    record Work(String form, String title, BigDecimal weight, String comment) {}
}
