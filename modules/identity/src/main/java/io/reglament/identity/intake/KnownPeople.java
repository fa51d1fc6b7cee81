package io.reglament.identity.intake;

import io.reglament.identity.PeopleRoster.PersonRecord;
import io.reglament.identity.PeopleRoster.PostRecord;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the school knows already, in the shape in which a roster states it. */
@Component
class KnownPeople {
    private final JdbcClient jdbc;

    KnownPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, PersonRecord> people() {
        Map<String, PersonRecord> known = new HashMap<>();
        jdbc.sql("""
                select p.sourced_id, p.family_name, p.given_name, p.middle_name,
                       array_remove(array_agg(g.sourced_id), null) as guardians
                from identity.person p
                left join identity.guardianship s on s.school_id = p.school_id and s.student_id = p.id
                left join identity.person g on g.school_id = s.school_id and g.id = s.guardian_id
                where p.school_id = :school and p.active
                group by p.school_id, p.id""").param("school", SchoolContext.current().value()).query(row -> {
            known.put(row.getString("sourced_id"), person(row));
        });
        return known;
    }

    Map<String, PostRecord> posts() {
        return jdbc
                .sql("""
                        select t.sourced_id, p.sourced_id as person, t.role, t.begin_date, t.end_date
                        from identity.post t join identity.person p on p.school_id = t.school_id and p.id = t.person_id
                        where t.school_id = :school and t.active""")
                .param("school", SchoolContext.current().value())
                .query((row, number) -> post(row))
                .list()
                .stream()
                .collect(Collectors.toMap(PostRecord::sourcedId, post -> post));
    }

    private static PersonRecord person(ResultSet row) throws SQLException {
        String[] guardians = (String[]) row.getArray("guardians").getArray();
        return new PersonRecord(
                row.getString("sourced_id"),
                new PersonName(
                        row.getString("family_name"),
                        row.getString("given_name"),
                        Optional.ofNullable(row.getString("middle_name"))),
                Set.copyOf(Arrays.asList(guardians)));
    }

    private static PostRecord post(ResultSet row) throws SQLException {
        return new PostRecord(
                row.getString("sourced_id"),
                row.getString("person"),
                Role.valueOf(row.getString("role")),
                date(row, "begin_date"),
                date(row, "end_date"));
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
