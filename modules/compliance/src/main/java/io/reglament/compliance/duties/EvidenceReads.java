package io.reglament.compliance.duties;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** What shows duties done, by their keys: closed inspections and class teachers' reviews, in one query. */
@Component
class EvidenceReads {
    private static final String OF_DUTIES = """
            select i.duty, i.closed_at as at, i.closed_by as by, i.id from compliance.inspection i
            where i.school_id = :school and i.duty = any(:duties) and i.closed_at is not null
            union all
            select r.duty, r.reviewed_at, r.reviewed_by, null from compliance.class_review r
            where r.school_id = :school and r.duty = any(:duties)
            order by at desc""";

    private final JdbcClient jdbc;

    EvidenceReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest of each: rows come the latest first. */
    Map<String, Evidence> of(Collection<String> duties) {
        Map<String, Evidence> evidence = new HashMap<>();
        jdbc.sql(OF_DUTIES)
                .param("school", SchoolContext.current().value())
                .param("duties", new SqlArrayValue("text", duties.toArray()))
                .query(row -> {
                    evidence.put(row.getString("duty"), evidence(row));
                });
        return evidence;
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("by", UUID.class)),
                Optional.ofNullable(row.getObject("id", UUID.class)));
    }
}
