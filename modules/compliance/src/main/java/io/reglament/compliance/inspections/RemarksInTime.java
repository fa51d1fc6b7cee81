package io.reglament.compliance.inspections;

import io.reglament.compliance.Obligation;
import io.reglament.compliance.Obligations;
import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A remark is owed an answer by its due moment; one that was sent back is owed another. */
@Component
class RemarksInTime implements Obligations {
    private static final String KIND = "remark";

    private final JdbcClient jdbc;

    RemarksInTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Obligation> due(Instant from, Instant to) {
        return jdbc.sql("""
                select r.id, r.inspection_id, r.clause, r.due_at, r.state, r.answered_at from compliance.remark r
                where r.school_id = :school and r.due_at >= :from and r.due_at < :to order by r.due_at, r.id""")
                .param("school", SchoolContext.current().value())
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, number) -> obligation(row))
                .list();
    }

    private static Obligation obligation(ResultSet row) throws SQLException {
        Optional<Instant> answered = Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
        boolean owed = RemarkState.valueOf(row.getString("state")).owed();
        return new Obligation(
                row.getString("id"),
                KIND,
                List.of(),
                Optional.ofNullable(row.getString("clause"))
                        .<Basis>map(clause -> new Basis.ByClause(new ClauseId(clause)))
                        .orElseGet(Basis.NotRegulated::new),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                owed ? Optional.empty() : answered,
                "/inspections/" + row.getString("inspection_id"));
    }
}
