package io.reglament.compliance.dryrun;

import io.reglament.compliance.dryrun.DryRun.State;
import io.reglament.regulation.Tried;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of trials, and the queue of those that wait. */
@Component
class DryRunRows {
    private static final String COLUMNS = """
            select id, version, fingerprint, first_day, last_day, state, next_day, looked, asked_by, asked_at, ended_at
            from compliance.dry_run where school_id = :school""";

    private final JdbcClient jdbc;

    DryRunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DryRun run) {
        in("""
                insert into compliance.dry_run
                    (school_id, id, version, fingerprint, first_day, last_day, state, next_day, asked_by, asked_at)
                values (:school, :id, :version, :fingerprint, :first, :last, :state, :next, :by, :at)""")
                .param("id", run.id())
                .param("version", run.draft().version())
                .param("fingerprint", run.draft().fingerprint())
                .param("first", run.first())
                .param("last", run.last())
                .param("state", run.state().name())
                .param("next", run.next())
                .param("by", run.askedBy())
                .param("at", Timestamp.from(run.askedAt()))
                .update();
    }

    /** So that a school keeps a few of them. */
    void forgetAllBut(int most) {
        in("""
                delete from compliance.dry_run where school_id = :school and id not in (
                    select id from compliance.dry_run
                    where school_id = :school order by asked_at desc, id desc limit :most)""").param("most", most).update();
    }

    Optional<DryRun> find(UUID id) {
        return in(COLUMNS + " and id = :id")
                .param("id", id)
                .query(DryRunRows::run)
                .optional();
    }

    Optional<DryRun> latest(int version) {
        return in(COLUMNS + " and version = :version order by asked_at desc, id desc limit 1")
                .param("version", version)
                .query(DryRunRows::run)
                .optional();
    }

    Optional<DryRun> atWork() {
        return in(COLUMNS + " and state in ('QUEUED', 'RUNNING')")
                .query(DryRunRows::run)
                .optional();
    }

    /** False when it was stopped meanwhile, or somebody else has come further: then nothing of the piece may be kept. */
    boolean reach(DryRun run, LocalDate next, int looked) {
        return in("""
                update compliance.dry_run set state = 'RUNNING', next_day = :next, looked = looked + :looked
                where school_id = :school and id = :id and state in ('QUEUED', 'RUNNING') and next_day = :from""")
                        .param("id", run.id())
                        .param("next", next)
                        .param("looked", looked)
                        .param("from", run.next())
                        .update()
                == 1;
    }

    /** False when nobody was at work on it. */
    boolean end(UUID id, State state, Instant at) {
        return in("""
                update compliance.dry_run set state = :state, ended_at = :at
                where school_id = :school and id = :id and state in ('QUEUED', 'RUNNING')""")
                        .param("state", state.name())
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    void queueAgain(UUID id) {
        in("""
                update compliance.dry_run set state = 'QUEUED', ended_at = null
                where school_id = :school and id = :id and state in ('STOPPED', 'FAILED')""").param("id", id).update();
    }

    /** Keeps whoever would let it go on waiting until the transaction ends. */
    Optional<DryRun> lock(UUID id) {
        return in(COLUMNS + " and id = :id for update")
                .param("id", id)
                .query(DryRunRows::run)
                .optional();
    }

    void unqueue(UUID id) {
        jdbc.sql("delete from compliance.dry_run_queue where run_id = ?")
                .param(id)
                .update();
    }

    void queue(UUID id) {
        jdbc.sql("""
                insert into compliance.dry_run_queue (run_id, school_id, attempts) values (?, ?, 0)
                on conflict (run_id) do update set attempts = 0""").params(id, SchoolContext.current().value()).update();
    }

    private JdbcClient.StatementSpec in(String sql) {
        return jdbc.sql(sql).param("school", SchoolContext.current().value());
    }

    private static DryRun run(ResultSet row, int number) throws SQLException {
        return new DryRun(
                row.getObject("id", UUID.class),
                new Tried(row.getInt("version"), row.getString("fingerprint")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getObject("next_day", LocalDate.class),
                row.getInt("looked"),
                row.getObject("asked_by", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant));
    }
}
