package io.reglament.compliance.outages;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ids;
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
import org.springframework.stereotype.Component;

/** What became of outages: nobody is granted to change or delete a line of it. */
@Component
class OutageHistory {
    /** Of one outage, to be shown. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    OutageHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID outage, OutageStep step) {
        jdbc.sql("""
                insert into compliance.outage_step (school_id, id, outage_id, what, words, from_at, until_at, by_person,
                    happened_at)
                values (:school, :id, :outage, :what, :words, :from, :until, :by, :at)""")
                .param("school", SchoolContext.current().value())
                .param("id", Ids.next())
                .param("outage", outage)
                .param("what", step.what().name())
                .param("words", step.words())
                .param("from", step.from().map(Timestamp::from).orElse(null))
                .param("until", step.until().map(Timestamp::from).orElse(null))
                .param("by", step.by().map(PersonId::value).orElse(null))
                .param("at", Timestamp.from(step.at()))
                .update();
    }

    /** In the order in which it happened. */
    List<OutageStep> of(UUID outage) {
        return jdbc.sql("""
                select s.what, s.words, s.from_at, s.until_at, s.by_person, s.happened_at from compliance.outage_step s
                where s.school_id = :school and s.outage_id = :outage order by s.id limit :most""")
                .param("school", SchoolContext.current().value())
                .param("outage", outage)
                .param("most", MOST)
                .query((row, number) -> step(row))
                .list();
    }

    private static OutageStep step(ResultSet row) throws SQLException {
        return new OutageStep(
                OutageStep.What.valueOf(row.getString("what")),
                row.getString("words"),
                moment(row, "from_at"),
                moment(row, "until_at"),
                Optional.ofNullable(row.getObject("by_person", UUID.class)).map(PersonId::new),
                row.getObject("happened_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
