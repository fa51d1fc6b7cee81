package io.reglament.attendance.reasons;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was set, for ever: nobody is granted to change or delete a row of it. */
@Component
class ReasonHistory {
    private static final String INSERT = """
            insert into attendance.absence_reason_change (school_id, lesson_id, student_id, version, before, after,
                typed_at, received_at, by_person, idempotency_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String OF_CELL = """
            select version, before, after, typed_at, received_at, by_person from attendance.absence_reason_change
            where school_id = :school and lesson_id = :lesson and student_id = :student
            order by version desc limit :most""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ReasonHistory(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(Map<Cell, ReasonView> before, List<ReasonView> changed, ReasonEntry entry, PersonId by, Instant at) {
        batches.batchUpdate(
                INSERT,
                changed.stream()
                        .map(view -> new Object[] {
                            SchoolContext.current().value(),
                            view.cell().lesson().value(),
                            view.cell().student().value(),
                            view.version(),
                            ReasonText.of(
                                    Optional.ofNullable(before.get(view.cell())).flatMap(ReasonView::reason)),
                            ReasonText.of(view.reason()),
                            Timestamp.from(entry.typedAt()),
                            Timestamp.from(at),
                            by.value(),
                            entry.key()
                        })
                        .toList());
    }

    List<ReasonChange> of(Cell cell, int most) {
        return jdbc.sql(OF_CELL)
                .param("school", SchoolContext.current().value())
                .param("lesson", cell.lesson().value())
                .param("student", cell.student().value())
                .param("most", most)
                .query(ReasonHistory::change)
                .list();
    }

    private static ReasonChange change(ResultSet row, int number) throws SQLException {
        return new ReasonChange(
                row.getInt("version"),
                ReasonText.parse(row.getString("before")),
                ReasonText.parse(row.getString("after")),
                row.getTimestamp("typed_at").toInstant(),
                row.getTimestamp("received_at").toInstant(),
                new PersonId(row.getObject("by_person", UUID.class)));
    }
}
