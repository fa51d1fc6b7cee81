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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One class that is one group of one subject: a lesson on a Tuesday and again later that day, then on Thursday and on
 * Monday. Its teacher leads the class too.
 */
final class GroupRoster {
    static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);

    private final ApplicationContext context;
    private final School school;
    private final UUID group = Ids.next();
    private final UUID schoolClass = Ids.next();
    private final UUID term = Ids.next();
    private final PersonId teacher = new PersonId(Ids.next());
    private final List<PersonId> students = new ArrayList<>();
    private PersonId keeper = teacher;

    GroupRoster(ApplicationContext context, School school, String subject, int grade, int students) {
        this.context = context;
        this.school = school;
        person(teacher, "teacher");
        groups(subject, grade);
        for (int number = 1; number <= students; number++) {
            member(new PersonId(Ids.next()), "student-" + number);
        }
        List.of(TUESDAY, TUESDAY.plusDays(2), TUESDAY.plusDays(6)).forEach(date -> lesson(date, 1));
        lesson(TUESDAY, 2);
    }

    School school() {
        return school;
    }

    UUID group() {
        return group;
    }

    UUID term() {
        return term;
    }

    UUID schoolClass() {
        return schoolClass;
    }

    List<PersonId> students() {
        return List.copyOf(students);
    }

    Member teacher() {
        return member(Role.TEACHER);
    }

    /** The teacher, or somebody else of the school in another role. */
    Member member(Role role) {
        PersonId person = role == Role.TEACHER ? keeper : new PersonId(Ids.next());
        return new Member(school, person, new PersonName("Смирнова", "Анна", Optional.of("Петровна")), Set.of(role));
    }

    /** Another lesson. */
    UUID more(LocalDate date, int period) {
        return lesson(date, period);
    }

    /** Somebody else gives all lessons from now on, and is the teacher whom others ask for. */
    void substituted() {
        keeper = new PersonId(Ids.next());
        person(keeper, "substitute");
        write(
                "insert into curriculum.group_teaching (school_id, sourced_id, group_id, person_id) values (?, 'gs', ?, ?)",
                group,
                keeper.value());
        change(
                "update curriculum.lesson set teacher_id = ? where group_id = ? and school_id = ?",
                keeper.value(),
                group);
    }

    /** No school on these days, both included, and no lessons. */
    void holiday(LocalDate first, LocalDate last) {
        write("""
                insert into curriculum.academic_session (school_id, id, sourced_id, kind, title, first_day, last_day)
                values (?, ?, 'h', 'HOLIDAY', 'Каникулы', ?, ?)""", Ids.next(), first, last);
        change(
                "update curriculum.lesson set cancelled = true where date between ? and ? and school_id = ?",
                first,
                last);
    }

    /** The first lesson of one of its days. */
    UUID lesson(LocalDate date) {
        return lessonAt(date, 1);
    }

    UUID lessonAt(LocalDate date, int period) {
        return inSchool(() -> context.getBean(JdbcClient.class)
                .sql(
                        "select id from curriculum.lesson where school_id = ? and group_id = ? and date = ? and period = ?")
                .params(school.id().value(), group, date, period)
                .query(UUID.class)
                .single());
    }

    private void groups(String title, int grade) {
        UUID subject = Ids.next();
        write(
                "insert into curriculum.subject (school_id, id, sourced_id, title) values (?, ?, 's', ?)",
                subject,
                title);
        write("""
                insert into curriculum.academic_session (school_id, id, sourced_id, kind, title, first_day, last_day)
                values (?, ?, 't', 'TERM', 'I', '2026-09-01', '2026-11-30')""", term);
        write(
                "insert into curriculum.school_class (school_id, id, sourced_id, title, grade) values (?, ?, 'c', ?, ?)",
                schoolClass,
                grade + "-Б",
                grade);
        write("""
                insert into curriculum.teaching_group (school_id, id, sourced_id, label, subject_id, grade)
                values (?, ?, 'g', ?, ?, ?)""", group, grade + "-Б", subject, grade);
        write(
                "insert into curriculum.group_class (school_id, group_id, class_id) values (?, ?, ?)",
                group,
                schoolClass);
        write("insert into curriculum.group_term (school_id, group_id, session_id) values (?, ?, ?)", group, term);
        write(
                "insert into curriculum.group_teaching (school_id, sourced_id, group_id, person_id) values (?, 'gt', ?, ?)",
                group,
                teacher.value());
    }

    private void member(PersonId student, String key) {
        person(student, key);
        write(
                "insert into curriculum.class_membership (school_id, sourced_id, class_id, person_id) values (?, ?, ?, ?)",
                key,
                schoolClass,
                student.value());
        write(
                "insert into curriculum.group_membership (school_id, sourced_id, group_id, person_id) values (?, ?, ?, ?)",
                key,
                group,
                student.value());
        students.add(student);
    }

    private void person(PersonId person, String key) {
        write("""
                insert into identity.person (school_id, id, sourced_id, family_name, given_name, active)
                values (?, ?, ?, 'Смирнова', ?, true)""", person.value(), key, key);
    }

    /** One more lesson. */
    UUID lesson(LocalDate date, int period) {
        UUID lesson = Ids.next();
        write("""
                insert into curriculum.lesson (school_id, id, group_id, teacher_id, date, period, starts_at, ends_at,
                    room, term_id) values (?, ?, ?, ?, ?, ?, ?, ?, '12', ?)""", lesson, group, keeper.value(), date, period, at(date, 7 + period), at(date, 8 + period), term);
        return inSchool(() -> {
            context.getBean(Touches.class).lesson(lesson);
            return lesson;
        });
    }

    private Timestamp at(LocalDate date, int hour) {
        return Timestamp.from(date.atTime(hour, 0).atZone(school.zone()).toInstant());
    }

    private void write(String sql, Object... values) {
        inSchool(() -> context.getBean(JdbcClient.class)
                .sql(sql)
                .param(school.id().value())
                .params(values)
                .update());
    }

    private void change(String sql, Object... values) {
        inSchool(() -> context.getBean(JdbcClient.class)
                .sql(sql)
                .params(values)
                .param(school.id().value())
                .update());
    }

    private <T> T inSchool(Supplier<T> work) {
        return Transactions.in(context.getBean(TransactionTemplate.class), school.id(), work);
    }
}
