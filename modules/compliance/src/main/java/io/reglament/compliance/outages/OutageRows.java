package io.reglament.compliance.outages;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Outages as they are kept. */
@Component
class OutageRows {
    private static final String SELECT = """
            select o.id, o.state, o.what, o.place, o.rooms, o.from_at, o.until_at, o.reported_by, o.reported_at, o.answer,
                   o.version
            from compliance.outage o where o.school_id = :school\s""";

    private final JdbcClient jdbc;

    OutageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for somebody first, then what goes on, then the newest. */
    List<OutageView> page(int skip, int most) {
        return sql(SELECT + """
                order by o.state = 'REPORTED' desc, o.state = 'CONFIRMED' and o.until_at is null desc,
                         o.reported_at desc, o.id desc
                limit :most offset :skip""")
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> view(row))
                .list();
    }

    /** Those that were confirmed and touch [from, until), in the order of time. */
    List<OutageView> confirmed(Instant from, Instant until, int most) {
        return sql(SELECT + """
                and o.state = 'CONFIRMED' and o.from_at < :until and (o.until_at is null or o.until_at > :from)
                order by o.from_at, o.id limit :most""")
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("most", most)
                .query((row, number) -> view(row))
                .list();
    }

    /** How many that this person reported nobody has looked into yet. */
    int waitingOf(PersonId person) {
        return sql("""
                select count(*) from compliance.outage o
                where o.school_id = :school and o.state = 'REPORTED' and o.reported_by = :by""").param("by", person.value()).query(Integer.class).single();
    }

    Optional<OutageView> find(UUID id) {
        return sql(SELECT + "and o.id = :id")
                .param("id", id)
                .query((row, number) -> view(row))
                .optional();
    }

    void add(OutageView outage) {
        sql("""
                insert into compliance.outage (school_id, id, source, state, what, place, rooms, from_at, until_at,
                    reported_by, reported_at)
                values (:school, :id, :source, :state, :what, :place, :rooms, :from, :until, :by, :at)""")
                .param("id", outage.id())
                .param("source", outage.ofPlatform() ? "PLATFORM" : "REPORTED")
                .param("state", outage.state().name())
                .param("what", outage.what())
                .param("place", outage.place())
                .param("rooms", texts(outage.rooms()))
                .param("from", Timestamp.from(outage.from()))
                .param("until", moment(outage.until()))
                .param("by", outage.reportedBy().map(PersonId::value).orElse(null))
                .param("at", Timestamp.from(outage.reportedAt()))
                .update();
    }

    /** Answers false where it does not stand at that version any more, or is the platform's own. */
    boolean judge(OutageView judged) {
        return sql("""
                        update compliance.outage
                        set state = :state, rooms = :rooms, from_at = :from, until_at = :until, answer = :answer,
                            version = version + 1
                        where school_id = :school and id = :id and version = :version and source = 'REPORTED'""")
                        .param("state", judged.state().name())
                        .param("rooms", texts(judged.rooms()))
                        .param("from", Timestamp.from(judged.from()))
                        .param("until", moment(judged.until()))
                        .param("answer", judged.answer())
                        .param("id", judged.id())
                        .param("version", judged.version())
                        .update()
                > 0;
    }

    private StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("school", SchoolContext.current().value());
    }

    private static SqlArrayValue texts(List<String> texts) {
        return new SqlArrayValue("text", texts.toArray());
    }

    private static @Nullable Timestamp moment(Optional<Instant> instant) {
        return instant.map(Timestamp::from).orElse(null);
    }

    private static OutageView view(ResultSet row) throws SQLException {
        return new OutageView(
                row.getObject("id", UUID.class),
                OutageState.valueOf(row.getString("state")),
                row.getString("what"),
                row.getString("place"),
                Arrays.asList((String[]) row.getArray("rooms").getArray()),
                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("until_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("reported_by", UUID.class)).map(PersonId::new),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                row.getInt("version"));
    }
}
