package io.reglament.identity.linking;

import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of the bound school, as far as links change them. */
@Component
class LinkedAccounts {
    private static final String OF_PERSON = """
            select a.username, a.subject, a.own_username, a.own_subject, a.link_id, a.home_school, p.family_name,
                p.given_name, p.middle_name,
                (select coalesce(array_agg(distinct t.role), '{}') from identity.post t
                  where t.school_id = a.school_id and t.person_id = a.person_id and t.active) as roles
            from identity.account a
            join identity.person p on p.school_id = a.school_id and p.id = a.person_id and p.active
            where a.school_id = ? and a.person_id = ?""";

    private final JdbcClient jdbc;

    LinkedAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account that has been signed in with; one that the directory does not know yet cannot be linked. */
    Optional<Account> find(PersonId person) {
        return account(OF_PERSON, person);
    }

    /** The same, held until the end of the transaction. */
    Optional<Account> lock(PersonId person) {
        return account(OF_PERSON + " for update of a", person);
    }

    boolean exists(PersonId person) {
        return jdbc.sql("select exists (select from identity.account where school_id = ? and person_id = ?)")
                .params(SchoolContext.current().value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** The link of an account, whoever's it is, held until the end of the transaction. */
    Optional<Offer> lockLink(PersonId person) {
        return jdbc.sql("""
                        select link_id, home_school from identity.account
                        where school_id = ? and person_id = ? and link_id is not null for update""")
                .params(SchoolContext.current().value(), person.value())
                .query((row, number) ->
                        new Offer(row.getObject("link_id", UUID.class), new SchoolId(row.getInt("home_school"))))
                .optional();
    }

    /** Whether somebody of this school signs in with that user already. */
    boolean known(HomeAccount home) {
        return jdbc.sql("""
                        select exists (select from identity.account
                            where school_id = ? and (username = ? or subject = ? or own_username = ?))""")
                .params(SchoolContext.current().value(), home.username(), home.subject(), home.username())
                .query(Boolean.class)
                .single();
    }

    void link(PersonId person, HomeAccount home, Offer offer) {
        jdbc.sql("""
                update identity.account set own_username = username, own_subject = subject, username = ?, subject = ?,
                    link_id = ?, home_school = ?
                where school_id = ? and person_id = ? and link_id is null""")
                .params(
                        home.username(),
                        home.subject(),
                        offer.link(),
                        offer.home().value(),
                        SchoolContext.current().value(),
                        person.value())
                .update();
    }

    void unlink(PersonId person) {
        jdbc.sql("""
                update identity.account set username = own_username, subject = own_subject, own_username = null,
                    own_subject = null, link_id = null, home_school = null
                where school_id = ? and person_id = ? and link_id is not null""").params(SchoolContext.current().value(), person.value()).update();
    }

    private Optional<Account> account(String sql, PersonId person) {
        return jdbc.sql(sql)
                .params(SchoolContext.current().value(), person.value())
                .query(LinkedAccounts::account)
                .optional()
                .flatMap(found -> found);
    }

    private static Optional<Account> account(ResultSet row, int number) throws SQLException {
        PersonName name = new PersonName(
                row.getString("family_name"),
                row.getString("given_name"),
                Optional.ofNullable(row.getString("middle_name")));
        String username = row.getString("username");
        boolean staff = staff(row);
        Optional<Offer> link = link(row);
        return Optional.ofNullable(row.getString("subject"))
                .map(subject -> new Account(new HomeAccount(name, username, subject, staff), link));
    }

    private static boolean staff(ResultSet row) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return Arrays.stream(roles).map(Role::valueOf).anyMatch(Role::staff);
    }

    private static Optional<Offer> link(ResultSet row) throws SQLException {
        UUID id = row.getObject("link_id", UUID.class);
        return id == null ? Optional.empty() : Optional.of(new Offer(id, new SchoolId(row.getInt("home_school"))));
    }

    /**
     * An account.
     *
     * @param user with which it signs in
     * @param link by which that user is another school's
     */
    record Account(HomeAccount user, Optional<Offer> link) {}
}
