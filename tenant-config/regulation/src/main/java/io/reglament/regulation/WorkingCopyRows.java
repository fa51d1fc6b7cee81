package io.reglament.regulation;

import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The row of the copy that a school works on. */
@Component
final class WorkingCopyRows {
    private static final String FIND =
            "select yaml, based_on, changed_by, changed_at from regulation.working_copy where school_id = :school";

    private final JdbcClient jdbc;

    WorkingCopyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WorkingCopy> find() {
        return in(FIND).query(WorkingCopyRows::copy).optional();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<WorkingCopy> lock() {
        return in(FIND + " for update").query(WorkingCopyRows::copy).optional();
    }

    /** Puts it in the place of the one that is there. */
    void put(WorkingCopy copy) {
        in("""
                insert into regulation.working_copy (school_id, yaml, based_on, changed_by, changed_at)
                values (:school, :yaml, :based, :by, :at)
                on conflict (school_id) do update set yaml = excluded.yaml, based_on = excluded.based_on,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .param("yaml", copy.yaml())
                .param("based", copy.basedOn())
                .param("by", copy.by())
                .param("at", Timestamp.from(copy.at()))
                .update();
    }

    void remove() {
        in("delete from regulation.working_copy where school_id = :school").update();
    }

    private JdbcClient.StatementSpec in(String sql) {
        return jdbc.sql(sql).param("school", SchoolContext.current().value());
    }

    private static WorkingCopy copy(ResultSet row, int number) throws SQLException {
        return new WorkingCopy(
                row.getString("yaml"),
                row.getInt("based_on"),
                row.getObject("changed_by", UUID.class),
                row.getTimestamp("changed_at").toInstant());
    }
}
