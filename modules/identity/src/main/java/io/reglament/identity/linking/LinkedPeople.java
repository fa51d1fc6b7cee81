package io.reglament.identity.linking;

import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of the bound school signs in with another school's user. */
@Component
class LinkedPeople {
    private final JdbcClient jdbc;

    LinkedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By their own user names, which are made of surnames; those after the given one. */
    List<LinkedPerson> after(String ownUsername, int most) {
        return jdbc.sql("""
                        select a.person_id, a.own_username, a.username, p.family_name, p.given_name, p.middle_name, c.at
                        from identity.account a
                        join identity.person p on p.school_id = a.school_id and p.id = a.person_id
                        join identity.link_consent c on c.school_id = a.school_id and c.link_id = a.link_id
                            and c.step = 'linked' and c.side = 'guest'
                        where a.school_id = ? and a.own_username > ? order by a.own_username limit ?""")
                .params(SchoolContext.current().value(), ownUsername, most)
                .query((row, number) -> person(row))
                .list();
    }

    /** Whom the school's sender calls so. */
    Optional<PersonId> bySourcedId(String sourcedId) {
        return jdbc.sql("select id from identity.person where school_id = ? and sourced_id = ?")
                .params(SchoolContext.current().value(), sourcedId)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static LinkedPerson person(ResultSet row) throws SQLException {
        PersonName name = new PersonName(
                row.getString("family_name"),
                row.getString("given_name"),
                Optional.ofNullable(row.getString("middle_name")));
        return new LinkedPerson(
                new PersonId(row.getObject("person_id", UUID.class)),
                name,
                row.getString("own_username"),
                row.getString("username"),
                row.getTimestamp("at").toInstant());
    }
}
