package io.reglament.identity.door;

import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets in whom the token's claim AND a living post both name: an ended post ends access before any token expires. */
@Component
class Admission {
    private static final String LIVING = """
            select p.id, p.family_name, p.given_name, p.middle_name, array_agg(distinct t.role) as roles
            from identity.account a
            join identity.person p on p.school_id = a.school_id and p.id = a.person_id and p.active
            join identity.post t on t.school_id = p.school_id and t.person_id = p.id and t.active
                and (t.begin_date is null or t.begin_date <= ?) and (t.end_date is null or t.end_date >= ?)
            where a.school_id = ? and a.subject = ?
            group by p.school_id, p.id""";

    private final RoundTrip trips;
    private final SchoolClock clock;

    Admission(RoundTrip trips, SchoolClock clock) {
        this.trips = trips;
        this.clock = clock;
    }

    /**
     * With the school bound. Nothing when the person has no account, or no role that both sides confirm. Every request
     * comes through here, so it is one trip and no transaction around it.
     */
    public Optional<Member> member(School school, SchoolClaims claims) {
        Set<Role> claimed = claims.roles(school.slug());
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = clock.today(school.zone());
        return trips.ask(Ask.of(
                        LIVING,
                        rows -> rows.next() ? Optional.of(member(school, rows, claimed)) : Optional.<Member>empty(),
                        today,
                        today,
                        school.id().value(),
                        claims.subject()))
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
