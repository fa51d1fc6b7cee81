package io.reglament.identity;

import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The people of the bound school who can be written to: who left is not among them. */
@Component
public class Correspondents {
    /** People on a page of {@link #page}. */
    public static final int PAGE = 30;

    private static final String LIVING = """
        select p.id, p.family_name, p.given_name, p.middle_name, array_agg(distinct t.role) as roles
        from identity.person p
        join identity.post t on t.school_id = p.school_id and t.person_id = p.id and t.active
            and (t.begin_date is null or t.begin_date <= ?) and (t.end_date is null or t.end_date >= ?)
        where p.school_id = ? and p.active and
        """;

    private static final String THESE = LIVING + "p.id = any(?) group by p.school_id, p.id";

    private static final String PAGE_OF = LIVING + """
        p.id <> ?
          and position(lower(?) in lower(concat_ws(' ', p.family_name, p.given_name, p.middle_name))) > 0
        group by p.school_id, p.id
        having bool_or(t.role = any(?)) or p.id = any(?)
        order by p.family_name, p.given_name, p.id limit ? offset ?\
        """;

    private static final String HOLDING = LIVING + "t.role = any(?) group by p.school_id, p.id";

    private static final String GUARDIANS = """
        select distinct g.guardian_id from identity.guardianship g
        where g.school_id = ? and g.student_id = any(?)\
        """;

    private static final String WARDS = """
        select g.student_id from identity.guardianship g where g.school_id = ? and g.guardian_id = ?\
        """;

    private final RoundTrip trip;
    private final SchoolRegistry schools;
    private final SchoolClock clock;

    Correspondents(RoundTrip trip, SchoolRegistry schools, SchoolClock clock) {
        this.trip = trip;
        this.schools = schools;
        this.clock = clock;
    }

    /** Those of the given people who are still here, with the roles of their living posts; in no order. */
    public List<Correspondent> living(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        LocalDate today = today();
        return trip.ask(Ask.list(THESE, Correspondents::one, today, today, school(), uuids(people)));
    }

    /** One person, unless they left. */
    public Optional<Correspondent> living(PersonId person) {
        return living(List.of(person)).stream().findFirst();
    }

    /** Everybody who holds one of the roles today; in no order. */
    public List<Correspondent> holding(Set<Role> roles) {
        LocalDate today = today();
        return trip.ask(Ask.list(HOLDING, Correspondents::one, today, today, school(), names(roles)));
    }

    /**
     * A page of those within somebody's reach by name, and one more where there are more.
     *
     * @param writer who is not among them
     * @param filter a part of the name, in any case; empty for all
     * @param page from 0
     */
    public List<Correspondent> page(Reach reach, PersonId writer, String filter, int page) {
        LocalDate today = today();
        return trip.ask(Ask.list(
                PAGE_OF,
                Correspondents::one,
                today,
                today,
                school(),
                writer.value(),
                filter,
                names(reach.roles()),
                uuids(reach.people()),
                PAGE + 1,
                Math.multiplyExact(page, PAGE)));
    }

    /** The guardians of these students, left or not. */
    public Set<PersonId> guardians(Collection<PersonId> students) {
        return students.isEmpty()
                ? Set.of()
                : Set.copyOf(trip.ask(Ask.list(GUARDIANS, Correspondents::id, school(), uuids(students))));
    }

    /** The students whose guardian the person is. */
    public Set<PersonId> wards(PersonId guardian) {
        return Set.copyOf(trip.ask(Ask.list(WARDS, Correspondents::id, school(), guardian.value())));
    }

    private LocalDate today() {
        return clock.today(schools.current().zone());
    }

    private static int school() {
        return SchoolContext.current().value();
    }

    private static Object uuids(Collection<PersonId> people) {
        return Ask.uuids(people.stream().map(PersonId::value).toList());
    }

    private static Object names(Set<Role> roles) {
        return new SqlArrayValue("text", roles.stream().map(Role::name).toArray());
    }

    private static PersonId id(ResultSet row) throws SQLException {
        return new PersonId(row.getObject(1, UUID.class));
    }

    private static Correspondent one(ResultSet row) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new Correspondent(
                id(row),
                new PersonName(
                        row.getString("family_name"),
                        row.getString("given_name"),
                        Optional.ofNullable(row.getString("middle_name"))),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()));
    }
}
