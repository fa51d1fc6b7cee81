package io.reglament.compliance.web;

import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.TestSchools;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A class with a class teacher, and a lesson on every working day of September and October. */
final class CheckedClass {
    final PersonId teacher;
    final UUID schoolClass = Ids.next();

    private final UUID group = Ids.next();
    private final UUID term = Ids.next();
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final SchoolId school;
    private final String title;

    CheckedClass(JdbcClient jdbc, TransactionTemplate transactions, SchoolId school, String title) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.school = school;
        this.title = title;
        this.teacher = new PersonId(Ids.next());
        keep();
        SchoolContext.run(school, () -> transactions.executeWithoutResult(_ -> lessons()));
    }

    /** A topic that was not entered in time. */
    UUID finding(LocalDate day) {
        UUID finding = Ids.next();
        insert("""
                insert into compliance.finding (school_id, id, rule, lesson_id, teacher_id, group_label, subject,
                    lesson_date, basis, clause, due_at, state, opened_at)
                values (?, ?, 'TOPIC', ?, ?, ?, 'Геометрия', ?, 'CLAUSE', 'A-5.2a', now(), 'OPEN', now())""", finding, Ids.next(), teacher.value(), title, day);
        return finding;
    }

    /** Gives the class teacher another post. */
    void alsoHolds(Role role) {
        insert(
                "insert into identity.post (school_id, id, sourced_id, person_id, role, active) values (?, ?, ?, ?, ?, true)",
                Ids.next(),
                role.name(),
                teacher.value(),
                role.name());
    }

    private void keep() {
        UUID subject = Ids.next();
        insert("""
                insert into identity.person (school_id, id, sourced_id, family_name, given_name, active)
                values (?, ?, ?, 'Асанова', 'Айгуль', true)""", teacher.value(), "p" + title);
        insert(
                "insert into curriculum.school_class (school_id, id, sourced_id, title, grade) values (?, ?, ?, ?, 9)",
                schoolClass,
                "c" + title,
                title);
        insert(
                "insert into curriculum.class_teaching (school_id, sourced_id, class_id, person_id) values (?, ?, ?, ?)",
                "t" + title,
                schoolClass,
                teacher.value());
        insert("""
                insert into curriculum.academic_session (school_id, id, sourced_id, kind, title, first_day, last_day)
                values (?, ?, ?, 'TERM', 'I', '2026-09-01', '2026-10-23')""", term, "s" + title);
        insert(
                "insert into curriculum.subject (school_id, id, sourced_id, title) values (?, ?, ?, 'Геометрия')",
                subject,
                "g" + title);
        insert("""
                insert into curriculum.teaching_group (school_id, id, sourced_id, label, subject_id, grade)
                values (?, ?, ?, ?, ?, 9)""", group, "g" + title, title, subject);
        insert(
                "insert into curriculum.group_class (school_id, group_id, class_id) values (?, ?, ?)",
                group,
                schoolClass);
        insert("insert into curriculum.group_term (school_id, group_id, session_id) values (?, ?, ?)", group, term);
    }

    private void lessons() {
        LocalDate.of(2026, 9, 1)
                .datesUntil(LocalDate.of(2026, 11, 1))
                .filter(day -> !List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()))
                .forEach(day -> jdbc.sql("""
                        insert into curriculum.lesson (school_id, id, group_id, teacher_id, date, period, starts_at,
                            ends_at, room, term_id)
                        values (?, ?, ?, ?, ?, 1, ?, ?, '12', ?)""")
                        .params(school.value(), Ids.next(), group, teacher.value(), day, at(day, 8), at(day, 9), term)
                        .update());
    }

    private void insert(String sql, Object... values) {
        Object[] all = Stream.concat(Stream.of((Object) school.value()), Arrays.stream(values))
                .toArray();
        SchoolContext.run(
                school,
                () -> transactions.executeWithoutResult(
                        _ -> jdbc.sql(sql).params(all).update()));
    }

    private static Timestamp at(LocalDate day, int hour) {
        return Timestamp.from(
                day.atTime(hour, 0).atZone(ZoneId.of(TestSchools.ZONE)).toInstant());
    }
}
