package io.reglament.journal.works;

import io.reglament.identity.PersonId;
import io.reglament.journal.WorkId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Since when who has a mark for which work. */
final class GivenMarks {
    private static final String GIVEN = """
            select work_id, student_id, min(given_at) from journal.mark
            where school_id = ? and work_id = any(?) and mark <> '' group by work_id, student_id""";

    private GivenMarks() {}

    static Ask<Map<WorkId, Map<PersonId, Instant>>> ask(Collection<UUID> works) {
        return Ask.of(GIVEN, GivenMarks::read, SchoolContext.current().value(), Ask.uuids(works));
    }

    private static Map<WorkId, Map<PersonId, Instant>> read(ResultSet rows) throws SQLException {
        Map<WorkId, Map<PersonId, Instant>> given = new HashMap<>();
        while (rows.next()) {
            given.computeIfAbsent(new WorkId(rows.getObject(1, UUID.class)), _ -> new HashMap<>())
                    .put(
                            new PersonId(rows.getObject(2, UUID.class)),
                            rows.getTimestamp(3).toInstant());
        }
        return given;
    }
}
