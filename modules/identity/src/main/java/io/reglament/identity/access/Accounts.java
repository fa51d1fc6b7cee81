package io.reglament.identity.access;

import io.reglament.identity.AccessDirectory.DesiredAccount;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the bound school and what each should be able to do today. */
@Component
class Accounts {
    private static final String LIVING_ROLES = """
            (select coalesce(array_agg(distinct t.role), '{}') from identity.post t
              where t.school_id = p.school_id and t.person_id = p.id and t.active and p.active
                and (t.begin_date is null or t.begin_date <= :today) and (t.end_date is null or t.end_date >= :today))""";

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody with an account, with the roles of their posts that live on the given day. */
    @Transactional(readOnly = true)
    public List<DesiredAccount> desired(LocalDate today) {
        return jdbc.sql("select a.username, a.link_id is null as own, p.family_name, p.given_name,"
                        + " p.middle_name, " + LIVING_ROLES + " as roles from identity.account a"
                        + " join identity.person p on p.school_id = a.school_id and p.id = a.person_id"
                        + " where a.school_id = :school order by a.username")
                .param("school", SchoolContext.current().value())
                .param("today", today)
                .query((row, number) ->
                        new DesiredAccount(row.getString("username"), name(row), roles(row), row.getBoolean("own")))
                .list();
    }

    /** Accounts by the sender's key of their owner. */
    @Transactional(readOnly = true)
    public Map<String, String> usernames() {
        return jdbc
                .sql("""
                        select p.sourced_id, a.username from identity.account a
                        join identity.person p on p.school_id = a.school_id and p.id = a.person_id
                        where a.school_id = :school""")
                .param("school", SchoolContext.current().value())
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All user names of this school, those among them that sleep while their account is linked to another. */
    @Transactional(readOnly = true)
    public Set<String> taken() {
        return jdbc.sql("select coalesce(own_username, username) from identity.account where school_id = ?")
                .param(SchoolContext.current().value())
                .query(String.class)
                .set();
    }

    /** User names that have no password yet. Danger: that of a linked account is another school's to set. */
    @Transactional(readOnly = true)
    public Set<String> withoutPassword() {
        return jdbc.sql("""
                        select username from identity.account
                        where school_id = ? and password_set_at is null and link_id is null""")
                .param(SchoolContext.current().value())
                .query(String.class)
                .set();
    }

    @Transactional
    public void passwordSet(String username, Instant at) {
        jdbc.sql("update identity.account set password_set_at = ? where school_id = ? and username = ?")
                .params(Timestamp.from(at), SchoolContext.current().value(), username)
                .update();
    }

    void add(UUID person, String username, String by, Instant at) {
        jdbc.sql("""
                insert into identity.account (school_id, person_id, username, issued_at, issued_by)
                values (?, ?, ?, ?, ?)""")
                .params(SchoolContext.current().value(), person, username, Timestamp.from(at), by)
                .update();
    }

    void subject(String username, String subject) {
        jdbc.sql("""
                update identity.account set subject = :subject
                where school_id = :school and username = :username and subject is distinct from :subject""")
                .param("subject", subject)
                .param("school", SchoolContext.current().value())
                .param("username", username)
                .update();
    }

    static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(
                row.getString("family_name"),
                row.getString("given_name"),
                Optional.ofNullable(row.getString("middle_name")));
    }

    static Set<Role> roles(ResultSet row) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
