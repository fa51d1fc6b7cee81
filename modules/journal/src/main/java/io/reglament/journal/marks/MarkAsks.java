package io.reglament.journal.marks;

import io.reglament.curriculum.GroupId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a save asks of the tables of marks. */
final class MarkAsks {
    private static final String CELLS = """
            select work_id, student_id, ordinal, mark, comment, version, given_at,
                coalesce(first_given_at, given_at), changed_by, changed_at
            from journal.mark
            where school_id = ? and student_id = any(?) and work_id = any(array(
                select id from journal.work where school_id = ? and group_id = ? and id = any(?)))
            order by work_id, student_id, ordinal for update""";
    private static final String KEPT = """
            select idempotency_key, work_id, student_id, ordinal, version, after, comment, by_person, received_at
            from journal.mark_change where school_id = ? and idempotency_key = any(?)""";

    private MarkAsks() {}

    /**
     * What stands where these works of the group and students meet, held until the transaction ends; of another group's
     * works nothing is told or held. Asked before {@link #kept}: who waited here for another save finds its answers there.
     */
    static Ask<Map<CellKey, Cell>> lock(GroupId group, Collection<UUID> works, Collection<UUID> students) {
        return Ask.of(CELLS, MarkAsks::cells, school(), Ask.uuids(students), school(), group.value(), Ask.uuids(works));
    }

    /** What earlier sendings of these keys did, by key. */
    static Ask<Map<UUID, KeptBefore>> kept(Collection<UUID> keys) {
        return Ask.of(KEPT, MarkAsks::keptBefore, school(), Ask.uuids(keys));
    }

    private static Map<CellKey, Cell> cells(ResultSet rows) throws SQLException {
        Map<CellKey, Cell> cells = new HashMap<>();
        while (rows.next()) {
            cells.put(
                    new CellKey(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getInt(3)),
                    new Cell(
                            rows.getString(4),
                            rows.getString(5),
                            rows.getInt(6),
                            Optional.ofNullable(rows.getTimestamp(7)).map(Timestamp::toInstant),
                            Optional.ofNullable(rows.getTimestamp(8)).map(Timestamp::toInstant),
                            Optional.of(new PersonId(rows.getObject(9, UUID.class))),
                            Optional.of(instant(rows, 10))));
        }
        return cells;
    }

    private static Map<UUID, KeptBefore> keptBefore(ResultSet rows) throws SQLException {
        Map<UUID, KeptBefore> kept = new HashMap<>();
        while (rows.next()) {
            kept.put(
                    rows.getObject(1, UUID.class),
                    new KeptBefore(
                            new CellKey(rows.getObject(2, UUID.class), rows.getObject(3, UUID.class), rows.getInt(4)),
                            rows.getInt(5),
                            rows.getString(6),
                            rows.getString(7),
                            new PersonId(rows.getObject(8, UUID.class)),
                            instant(rows, 9)));
        }
        return kept;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static int school() {
        return SchoolContext.current().value();
    }
}
