package io.reglament.identity;

import io.reglament.tenancy.SchoolContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the bound school, by id and by the key that their sender gave them. */
@Component
public class People {
    private static final int MOST = 10_000;

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names of those among the given people who exist in this school. */
    @Transactional(readOnly = true)
    public Map<PersonId, PersonName> names(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, PersonName> names = new HashMap<>();
        jdbc.sql("""
                select id, family_name, given_name, middle_name from identity.person
                where school_id = :school and id in (:ids)""")
                .param("school", SchoolContext.current().value())
                .param("ids", bounded(people).stream().map(PersonId::value).toList())
                .query(row -> {
                    names.put(
                            new PersonId(row.getObject("id", UUID.class)),
                            new PersonName(
                                    row.getString("family_name"),
                                    row.getString("given_name"),
                                    Optional.ofNullable(row.getString("middle_name"))));
                });
        return names;
    }

    @Transactional(readOnly = true)
    public Optional<PersonName> name(PersonId person) {
        return Optional.ofNullable(names(List.of(person)).get(person));
    }

    /** Every person of the school by the sender's key: what a roster's references are resolved with. */
    @Transactional(readOnly = true)
    public Map<String, PersonId> bySourcedId() {
        Map<String, PersonId> people = new HashMap<>();
        jdbc.sql("select sourced_id, id from identity.person where school_id = :school")
                .param("school", SchoolContext.current().value())
                .query(row -> {
                    people.put(row.getString("sourced_id"), new PersonId(row.getObject("id", UUID.class)));
                });
        return people;
    }

    private static Collection<PersonId> bounded(Collection<PersonId> people) {
        if (people.size() > MOST) {
            throw new IllegalArgumentException("More than " + MOST + " people asked for at once");
        }
        return people;
    }
}
