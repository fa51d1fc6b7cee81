package io.reglament.compliance.acknowledgement;

import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Rows of confirmations. */
@Component
class ConfirmationRows {
    private final JdbcClient jdbc;

    ConfirmationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A confirmation as it was made. */
    record Kept(Set<Role> roles, Instant at) {}

    /** Once; whoever confirms again is answered as before. */
    void add(int version, Member member, Instant at) {
        jdbc.sql("""
                insert into compliance.acknowledgement (school_id, version, person_id, roles, confirmed_at)
                values (:school, :version, :person, :roles, :at) on conflict do nothing""")
                .param("school", SchoolContext.current().value())
                .param("version", version)
                .param("person", member.person().value())
                .param(
                        "roles",
                        new SqlArrayValue(
                                "text",
                                member.roles().stream()
                                        .filter(Role::staff)
                                        .map(Role::name)
                                        .sorted()
                                        .toArray()))
                .param("at", Timestamp.from(at))
                .update();
    }

    Map<PersonId, Kept> of(int version) {
        Map<PersonId, Kept> kept = new HashMap<>();
        jdbc.sql("""
                select person_id, roles, confirmed_at from compliance.acknowledgement
                where school_id = :school and version = :version""")
                .param("school", SchoolContext.current().value())
                .param("version", version)
                .query(row -> {
                    kept.put(new PersonId(row.getObject("person_id", UUID.class)), kept(row));
                });
        return kept;
    }

    boolean has(int version, PersonId person) {
        return jdbc.sql("""
                select exists (select from compliance.acknowledgement
                where school_id = :school and version = :version and person_id = :person)""")
                .param("school", SchoolContext.current().value())
                .param("version", version)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        Set<Role> roles = Arrays.stream((Object[]) row.getArray("roles").getArray())
                .map(role -> Role.valueOf(role.toString()))
                .collect(Collectors.toUnmodifiableSet());
        return new Kept(
                roles, row.getObject("confirmed_at", OffsetDateTime.class).toInstant());
    }
}
