package io.reglament.compliance.credentials;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Losses as they are kept. */
@Component
class LossRows {
    private static final String SELECT = """
            select id, person_id, lost_at, reported_at, reissued_at from compliance.credential_loss
            where school_id = :school\s""";

    private final JdbcClient jdbc;

    LossRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for new credentials first, then the newest. */
    List<Loss> page(int skip, int most) {
        return sql(SELECT + """
                order by reissued_at is null desc, reported_at desc, id desc limit :most offset :skip""")
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> loss(row))
                .list();
    }

    /** Those of which the school was told in [from, to). */
    List<Loss> reported(Instant from, Instant to) {
        return sql(SELECT + "and reported_at >= :from and reported_at < :to order by reported_at, id")
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, number) -> loss(row))
                .list();
    }

    void add(Loss loss, PersonId by, Instant at) {
        sql("""
                insert into compliance.credential_loss (school_id, id, person_id, lost_at, reported_at, noted_by, noted_at)
                values (:school, :id, :person, :lost, :reported, :by, :at)""")
                .param("id", loss.id())
                .param("person", loss.person().value())
                .param("lost", Timestamp.from(loss.lostAt()))
                .param("reported", Timestamp.from(loss.reportedAt()))
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean exists(UUID id) {
        return sql("select count(*) from compliance.credential_loss where school_id = :school and id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Once: the first moment stands. */
    void reissue(UUID id, PersonId by, Instant at) {
        sql("""
                update compliance.credential_loss set reissued_at = :at, reissued_by = :by
                where school_id = :school and id = :id and reissued_at is null""")
                .param("id", id)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("school", SchoolContext.current().value());
    }

    private static Loss loss(ResultSet row) throws SQLException {
        return new Loss(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("lost_at", OffsetDateTime.class).toInstant(),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("reissued_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
