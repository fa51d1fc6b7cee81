package io.reglament.compliance.deadlines;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A school with one term, one group of 9-Б and lessons as a test wants them. */
final class TimetabledSchool {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final SchoolId school;
    private final ZoneId zone;
    private final PersonId teacher = new PersonId(Ids.next());
    private final UUID term = Ids.next();
    private final UUID group = Ids.next();

    TimetabledSchool(JdbcClient jdbc, TransactionTemplate transactions, SchoolId school, ZoneId zone) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.school = school;
        this.zone = zone;
        calendar();
    }

    PersonId teacher() {
        return teacher;
    }

    UUID group() {
        return group;
    }

    UUID term() {
        return term;
    }

    /** One more student of the group, since ever. */
    PersonId student() {
        PersonId student = new PersonId(Ids.next());
        insert(
                "insert into curriculum.group_membership (school_id, sourced_id, group_id, person_id) values (?, ?, ?, ?)",
                school.value(),
                student.value().toString(),
                group,
                student.value());
        return student;
    }

    /** The group learns in a class, and its teacher keeps it. */
    UUID schoolClass() {
        UUID schoolClass = Ids.next();
        insert(
                "insert into curriculum.school_class (school_id, id, sourced_id, title, grade) values (?, ?, 'c', '9-Б', 9)",
                school.value(),
                schoolClass);
        insert(
                "insert into curriculum.group_class (school_id, group_id, class_id) values (?, ?, ?)",
                school.value(),
                group,
                schoolClass);
        insert(
                "insert into curriculum.group_teaching (school_id, sourced_id, group_id, person_id) values (?, 't', ?, ?)",
                school.value(),
                group,
                teacher.value());
        return schoolClass;
    }

    UUID lesson(LocalDate date, int period) {
        UUID lesson = Ids.next();
        insert(
                "insert into curriculum.lesson (school_id, id, group_id, teacher_id, date, period, starts_at, ends_at,"
                        + " room, term_id) values (?, ?, ?, ?, ?, ?, ?, ?, '12', ?)",
                school.value(),
                lesson,
                group,
                teacher.value(),
                date,
                period,
                at(date, 8, period),
                at(date, 9, period),
                term);
        return lesson;
    }

    void cancel(UUID lesson) {
        insert("update curriculum.lesson set cancelled = true where school_id = ? and id = ?", school.value(), lesson);
    }

    private void calendar() {
        UUID subject = Ids.next();
        insert(
                "insert into curriculum.academic_session (school_id, id, sourced_id, kind, title, first_day, last_day)"
                        + " values (?, ?, 'term', 'TERM', 'I', ?, ?)",
                school.value(),
                term,
                LocalDate.of(2026, 8, 1),
                LocalDate.of(2026, 12, 30));
        insert(
                "insert into curriculum.subject (school_id, id, sourced_id, title) values (?, ?, 's', 'Геометрия')",
                school.value(),
                subject);
        insert(
                "insert into curriculum.teaching_group (school_id, id, sourced_id, label, subject_id, grade)"
                        + " values (?, ?, 'g', '9-Б', ?, 9)",
                school.value(),
                group,
                subject);
        insert(
                "insert into curriculum.group_term (school_id, group_id, session_id) values (?, ?, ?)",
                school.value(),
                group,
                term);
    }

    private void insert(String sql, Object... values) {
        SchoolContext.run(
                school,
                () -> transactions.executeWithoutResult(
                        status -> jdbc.sql(sql).params(values).update()));
    }

    private Timestamp at(LocalDate date, int hour, int minute) {
        return Timestamp.from(
                date.atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant());
    }
}
