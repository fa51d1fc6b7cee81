package io.reglament.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pulse of the platform: it runs as long as one of its applications gives a sign of life. Whoever gives the first
 * one after a long pause notes the outage, and wakes every school.
 */
@Component
public class Pulse {
    /** What is older tells nothing any more. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final WakeUps wakeUps;

    Pulse(JdbcClient jdbc, WakeUps wakeUps) {
        this.jdbc = jdbc;
        this.wakeUps = wakeUps;
    }

    /**
     * A sign of life.
     *
     * @param instance the application, by a name that it has from its start to its end
     * @param bound a longer pause is an outage
     * @return what was noticed by it
     */
    @Transactional
    public Optional<PlatformOutage> beat(UUID instance, Beat now, Duration bound) {
        queue();
        Optional<PlatformOutage> outage =
                last().flatMap(last -> PlatformOutage.between(last, now, bound, noticedBy(instance)));
        outage.ifPresent(this::note);
        keep(instance, now);
        if (outage.isPresent()) {
            wakeUps.everySchool(now.school());
        }
        return outage;
    }

    /** Two that start at once would both find the same pause. */
    private void queue() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('tenancy.pulse'))")
                .query()
                .listOfRows();
    }

    private Optional<Beat> last() {
        return jdbc.sql("select at, school_at from tenancy.heartbeat order by at desc limit 1")
                .query((row, number) -> new Beat(instant(row, "at"), instant(row, "school_at")))
                .optional();
    }

    private PlatformOutage.Noticed noticedBy(UUID instance) {
        boolean known = jdbc.sql("select count(*) from tenancy.heartbeat where instance = ?")
                        .param(instance)
                        .query(Integer.class)
                        .single()
                > 0;
        return known ? PlatformOutage.Noticed.RUNNING : PlatformOutage.Noticed.START;
    }

    private void note(PlatformOutage outage) {
        jdbc.sql("""
                insert into tenancy.platform_outage (id, from_at, until_at, school_from, school_until, noticed)
                values (?, ?, ?, ?, ?, ?)""")
                .param(outage.id())
                .param(Timestamp.from(outage.from()))
                .param(Timestamp.from(outage.until()))
                .param(moment(outage.inSchools().map(PlatformOutage.Stretch::from)))
                .param(moment(outage.inSchools().map(PlatformOutage.Stretch::until)))
                .param(outage.noticed().name())
                .update();
    }

    private void keep(UUID instance, Beat now) {
        jdbc.sql("""
                insert into tenancy.heartbeat (instance, at, school_at) values (?, ?, ?)
                on conflict (instance) do update set at = excluded.at, school_at = excluded.school_at""")
                .params(instance, Timestamp.from(now.at()), Timestamp.from(now.school()))
                .update();
        jdbc.sql("delete from tenancy.heartbeat where at < ?")
                .param(Timestamp.from(now.at().minus(KEPT)))
                .update();
    }

    private static @Nullable Timestamp moment(Optional<Instant> instant) {
        return instant.map(Timestamp::from).orElse(null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
