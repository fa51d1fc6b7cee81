package io.reglament.identity.door;

import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets in whom the token's claim AND a living post both name: an ended post ends access before any token expires. */
@Component
class Admission {
    private final JdbcClient jdbc;
    private final SchoolClock clock;

    Admission(JdbcClient jdbc, SchoolClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** With the school bound. Nothing when the person has no account, or no role that both sides confirm. */
    @Transactional(readOnly = true)
    public Optional<Member> member(School school, SchoolClaims claims) {
        Set<Role> claimed = claims.roles(school.slug());
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select p.id, p.family_name, p.given_name, p.middle_name, array_agg(distinct t.role) as roles
                        from identity.account a
                        join identity.person p on p.school_id = a.school_id and p.id = a.person_id and p.active
                        join identity.post t on t.school_id = p.school_id and t.person_id = p.id and t.active
                            and (t.begin_date is null or t.begin_date <= :today)
                            and (t.end_date is null or t.end_date >= :today)
                        where a.school_id = :school and a.subject = :subject
                        group by p.school_id, p.id""")
                .param("school", school.id().value())
                .param("subject", claims.subject())
                .param("today", clock.today(school.zone()))
                .query((row, number) -> member(school, row, claimed))
                .optional()
                .filter(member -> !member.roles().isEmpty());
    }

    private static Member member(School school, ResultSet row, Set<Role> claimed) throws SQLException {
        String[] living = (String[]) row.getArray("roles").getArray();
        Set<Role> both = Arrays.stream(living)
                .map(Role::valueOf)
                .filter(claimed::contains)
                .collect(Collectors.toUnmodifiableSet());
        PersonName name = new PersonName(
                row.getString("family_name"),
                row.getString("given_name"),
                Optional.ofNullable(row.getString("middle_name")));
        return new Member(school, new PersonId(row.getObject("id", UUID.class)), name, both);
    }
}
