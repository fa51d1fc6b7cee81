package io.reglament.clauses;

import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One term, one group of a ninth grade and its teacher; at most twelve lessons on a day. */
final class Timetable {
    private final ApplicationContext context;
    private final Member teacher;
    private final UUID group = Ids.next();
    private final UUID term = Ids.next();
    private int lessons;

    Timetable(ApplicationContext context, School school) {
        this.context = context;
        this.teacher = new Member(
                school,
                new PersonId(Ids.next()),
                new PersonName("Смирнова", "Анна", Optional.of("Петровна")),
                Set.of(Role.TEACHER));
        people();
        groups();
    }

    Member teacher() {
        return teacher;
    }

    UUID lesson(LocalDate date) {
        UUID lesson = Ids.next();
        lessons++;
        write("""
                insert into curriculum.lesson (school_id, id, group_id, teacher_id, date, period, starts_at, ends_at,
                    room, term_id) values (?, ?, ?, ?, ?, ?, ?, ?, '12', ?)""", lesson, group, teacher.person().value(), date, lessons, at(date, 8), at(date, 9), term);
        touch(lesson);
        return lesson;
    }

    /** As whoever makes dated lessons of a timetable does: what is new must be judged. */
    private void touch(UUID lesson) {
        Transactions.in(
                context.getBean(TransactionTemplate.class), teacher.school().id(), () -> {
                    context.getBean(Touches.class).lesson(lesson);
                    return lesson;
                });
    }

    private void people() {
        write(
                """
                insert into identity.person (school_id, id, sourced_id, family_name, given_name, middle_name, active)
                values (?, ?, 'p', ?, ?, ?, true)""",
                teacher.person().value(),
                teacher.name().family(),
                teacher.name().given(),
                teacher.name().middle().orElseThrow());
    }

    private void groups() {
        UUID subject = Ids.next();
        write(
                "insert into curriculum.subject (school_id, id, sourced_id, title) values (?, ?, 's', 'Алгебра')",
                subject);
        write("""
                insert into curriculum.academic_session (school_id, id, sourced_id, kind, title, first_day, last_day)
                values (?, ?, 't', 'TERM', 'I', '2026-09-01', '2026-11-30')""", term);
        write("""
                insert into curriculum.teaching_group (school_id, id, sourced_id, label, subject_id, grade)
                values (?, ?, 'g', '9-Б', ?, 9)""", group, subject);
        write("insert into curriculum.group_term (school_id, group_id, session_id) values (?, ?, ?)", group, term);
    }

    private Timestamp at(LocalDate date, int hour) {
        return Timestamp.from(
                date.atTime(hour, 0).atZone(teacher.school().zone()).toInstant());
    }

    private void write(String sql, Object... values) {
        int school = teacher.school().id().value();
        Transactions.in(
                context.getBean(TransactionTemplate.class),
                teacher.school().id(),
                () -> context.getBean(JdbcClient.class)
                        .sql(sql)
                        .param(school)
                        .params(values)
                        .update());
    }
}
