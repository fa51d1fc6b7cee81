package io.reglament.clauses;

import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People with posts around one group: its teacher, who leads the class, its first student and that one's mother. */
final class Household {
    private final ApplicationContext context;
    private final GroupRoster roster;
    private final Member student;
    private final Member mother;

    Household(ApplicationContext context, GroupRoster roster) {
        this.context = context;
        this.roster = roster;
        this.student = post(roster.students().getFirst(), Role.STUDENT);
        this.mother = newcomer(Role.PARENT);
        post(roster.teacher().person(), Role.TEACHER);
        write(
                "insert into identity.guardianship (school_id, student_id, guardian_id) values (?, ?, ?)",
                student.person().value(),
                mother.person().value());
        write(
                "insert into curriculum.class_teaching (school_id, sourced_id, class_id, person_id) values (?, 'ct', ?, ?)",
                roster.schoolClass(),
                roster.teacher().person().value());
    }

    Member student() {
        return student;
    }

    Member mother() {
        return mother;
    }

    /** Somebody else of the school with that post. */
    Member newcomer(Role role) {
        PersonId person = new PersonId(Ids.next());
        write("""
                insert into identity.person (school_id, id, sourced_id, family_name, given_name, active)
                values (?, ?, ?, 'Смирнова', 'Вера', true)""", person.value(), "p-" + person.value());
        return post(person, role);
    }

    /** The whole school year, which some occasions end with. */
    void year(String first, String last) {
        write("""
                insert into curriculum.academic_session (school_id, id, sourced_id, kind, title, first_day, last_day)
                values (?, ?, 'year', 'YEAR', '2026/27', ?::date, ?::date)""", Ids.next(), first, last);
    }

    private Member post(PersonId person, Role role) {
        UUID id = Ids.next();
        write("""
                insert into identity.post (school_id, id, sourced_id, person_id, role, active)
                values (?, ?, ?, ?, ?, true)""", id, "post-" + id, person.value(), role.name());
        return new Member(roster.school(), person, new PersonName("Смирнова", "Вера", Optional.empty()), Set.of(role));
    }

    private void write(String sql, Object... values) {
        Transactions.in(
                context.getBean(TransactionTemplate.class),
                roster.school().id(),
                () -> context.getBean(JdbcClient.class)
                        .sql(sql)
                        .param(roster.school().id().value())
                        .params(values)
                        .update());
    }
}
