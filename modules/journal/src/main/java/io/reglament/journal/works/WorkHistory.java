package io.reglament.journal.works;

import io.reglament.identity.PersonId;
import io.reglament.journal.WorkChange;
import io.reglament.journal.WorkId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What became of works, for ever: nobody is granted to change or delete a row of it. */
final class WorkHistory {
    private static final String INSERT = """
            insert into journal.work_change (school_id, work_id, version, field, before, after, received_at, by_person)
            values\s""";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String PAGE = """
            select version, field, before, after, received_at, by_person from journal.work_change
            where school_id = ? and work_id = ?
            order by version desc, field desc limit ? offset ?""";

    private WorkHistory() {}

    /**
     * Adds what one save made different.
     *
     * @param version the work's version since then
     * @param fields at least one
     */
    static Ask<Integer> add(WorkId work, int version, List<StatedField> fields, PersonId by, Instant received) {
        List<Object> values = new ArrayList<>();
        fields.forEach(field -> values.addAll(List.of(
                school(),
                work.value(),
                version,
                field.field(),
                field.before(),
                field.after(),
                Timestamp.from(received),
                by.value())));
        return Ask.update(INSERT + ROW + (", " + ROW).repeat(fields.size() - 1), values);
    }

    /** Latest first. */
    static Ask<List<WorkChange>> page(WorkId work, int skip, int most) {
        return Ask.list(PAGE, WorkHistory::change, school(), work.value(), most, skip);
    }

    private static WorkChange change(ResultSet row) throws SQLException {
        return new WorkChange(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                new PersonId(row.getObject(6, UUID.class)));
    }

    private static int school() {
        return SchoolContext.current().value();
    }
}
