package io.reglament.identity;

import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import io.reglament.web.Absent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whose diary somebody may read in the bound school: their own, and that of each student whose guardian the roster says
 * they are. Nobody else's, whatever their other roles are.
 */
@Component
public class Children {
    private static final String READABLE = """
        select p.id, p.family_name, p.given_name, p.middle_name, p.id = ? as self
        from identity.person p
        where p.school_id = ? and p.active and (
            p.id in (select g.student_id from identity.guardianship g
                     where g.school_id = ? and g.guardian_id = ?)
            or p.id = ? and exists (
                select from identity.post t
                where t.school_id = ? and t.person_id = ? and t.role = 'STUDENT' and t.active))
        order by self desc, p.given_name, p.family_name, p.id\
        """;

    private final RoundTrip trip;

    Children(RoundTrip trip) {
        this.trip = trip;
    }

    /**
     * By the roster alone: oneself where one holds a student's post, then one's children by name. People who left are
     * not among them. Danger: this does not ask whether the reader's roles are in force; pages take {@link #of(Member)}.
     */
    public List<Child> of(PersonId guardianOrStudent) {
        int school = SchoolContext.current().value();
        UUID reader = guardianOrStudent.value();
        return trip.ask(Ask.list(READABLE, Children::child, reader, school, school, reader, reader, school, reader));
    }

    /** Those of whom the member's living roles tell: oneself as a student, one's children as a parent. */
    public List<Child> of(Member member) {
        return member.may(Permission.SEE_DIARY)
                ? of(member.person()).stream()
                        .filter(child -> child.readableFor(member))
                        .toList()
                : List.of();
    }

    /**
     * The student of an address.
     *
     * @throws Absent unless the member is that student or their guardian
     */
    public Child seen(UUID student, Member member) {
        return of(member).stream()
                .filter(child -> child.student().value().equals(student))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    private static Child child(ResultSet row) throws SQLException {
        return new Child(
                new PersonId(row.getObject("id", UUID.class)),
                new PersonName(
                        row.getString("family_name"),
                        row.getString("given_name"),
                        Optional.ofNullable(row.getString("middle_name"))),
                row.getBoolean("self"));
    }
}
