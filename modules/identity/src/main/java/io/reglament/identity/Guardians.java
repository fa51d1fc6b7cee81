package io.reglament.identity;

import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who the guardians of students in the bound school are, by the roster; the other direction of {@link Children}. */
@Component
public class Guardians {
    private static final String OF = """
            select g.student_id, g.guardian_id from identity.guardianship g
            join identity.person p on p.school_id = g.school_id and p.id = g.guardian_id
            where g.school_id = ? and g.student_id = any(?) and p.active""";

    private final RoundTrip trip;

    Guardians(RoundTrip trip) {
        this.trip = trip;
    }

    /** Those who have not left, of each of the students who has any; in one query. */
    public Map<PersonId, Set<PersonId>> of(Collection<PersonId> students) {
        Object ids = Ask.uuids(students.stream().map(PersonId::value).distinct().toList());
        return students.isEmpty()
                ? Map.of()
                : trip.ask(Ask.of(OF, Guardians::read, SchoolContext.current().value(), ids));
    }

    private static Map<PersonId, Set<PersonId>> read(ResultSet rows) throws SQLException {
        Map<PersonId, Set<PersonId>> guardians = new HashMap<>();
        while (rows.next()) {
            guardians
                    .computeIfAbsent(new PersonId(rows.getObject("student_id", UUID.class)), _ -> new HashSet<>())
                    .add(new PersonId(rows.getObject("guardian_id", UUID.class)));
        }
        return guardians;
    }
}
