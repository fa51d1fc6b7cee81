package io.reglament.curriculum;

import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.tenancy.SchoolContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to which group. Membership is dated: a student who changes group keeps what stands under the old one. */
@Component
public class Groups {
    private final JdbcClient jdbc;
    private final People people;

    Groups(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** The group's students on that day, in the order of the alphabet; empty for a group that is not there. */
    @Transactional(readOnly = true)
    public List<GroupStudent> membersOn(GroupId group, LocalDate day) {
        Map<PersonId, PersonName> names = people.names(members(group, day));
        Comparator<PersonName> byName = SchoolAlphabet.byName();
        return names.entrySet().stream()
                .map(entry -> new GroupStudent(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(GroupStudent::name, byName)
                        .thenComparing(student -> student.person().value()))
                .toList();
    }

    private List<PersonId> members(GroupId group, LocalDate day) {
        return jdbc.sql("""
                select distinct person_id from curriculum.group_membership
                where school_id = :school and group_id = :group
                  and (first_day is null or first_day <= :day) and (last_day is null or last_day >= :day)""")
                .param("school", SchoolContext.current().value())
                .param("group", group.value())
                .param("day", day)
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }
}
