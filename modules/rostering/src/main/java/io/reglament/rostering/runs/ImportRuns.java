package io.reglament.rostering.runs;

import io.reglament.identity.PersonId;
import io.reglament.identity.Tally;
import io.reglament.rostering.ImportOutcome.Place;
import io.reglament.rostering.ImportStep;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The imports of the bound school: asked for by a page, run by a job, shown again by the page. */
@Component
public class ImportRuns {
    private static final String COLUMNS =
            "select id, state, dry_run, file_name, step, tallies, places, asked_at, ended_at from rostering.import_run";
    private static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final SchoolClock clock;
    private final JsonMapper json;

    ImportRuns(JdbcClient jdbc, SchoolClock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    @Transactional
    public UUID ask(String fileName, byte[] bundle, boolean dryRun, PersonId by) {
        UUID run = Ids.next();
        int school = SchoolContext.current().value();
        jdbc.sql("""
                insert into rostering.import_run (school_id, id, state, dry_run, file_name, bundle, started_by, asked_at)
                values (?, ?, 'QUEUED', ?, ?, ?, ?, ?)""")
                .params(school, run, dryRun, fileName, bundle, by.value(), Timestamp.from(clock.now()))
                .update();
        jdbc.sql("insert into rostering.import_queue (run_id, school_id) values (?, ?)")
                .params(run, school)
                .update();
        return run;
    }

    @Transactional(readOnly = true)
    public Optional<ImportRun> find(UUID run) {
        return jdbc.sql(COLUMNS + " where school_id = ? and id = ?")
                .params(SchoolContext.current().value(), run)
                .query((row, number) -> run(row))
                .optional();
    }

    /** Twenty to a page, the latest first; pages count from 0. */
    @Transactional(readOnly = true)
    public List<ImportRun> latest(int page) {
        return jdbc.sql(COLUMNS + " where school_id = ? order by asked_at desc, id desc limit ? offset ?")
                .params(SchoolContext.current().value(), PAGE, Math.clamp(page, 0, 1_000) * PAGE)
                .query((row, number) -> run(row))
                .list();
    }

    /** Asks a run to stop before its next step. */
    @Transactional
    public void stop(UUID run) {
        jdbc.sql("update rostering.import_run set stop_asked = true where school_id = ? and id = ?")
                .params(SchoolContext.current().value(), run)
                .update();
    }

    /** Apart from the import's own transaction, so that the page sees it. False when somebody asked to stop. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean reached(UUID run, ImportStep step) {
        return jdbc.sql("""
                update rostering.import_run set state = 'RUNNING', step = ? where school_id = ? and id = ?
                returning not stop_asked""")
                .params(step.name(), SchoolContext.current().value(), run)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void end(UUID run, ImportState state, List<Tally> tallies, List<Place> places) {
        jdbc.sql("""
                update rostering.import_run set state = ?, tallies = ?::jsonb, places = ?::jsonb, bundle = null, ended_at = ?
                where school_id = ? and id = ?""")
                .params(
                        state.name(),
                        json.writeValueAsString(tallies),
                        json.writeValueAsString(places),
                        Timestamp.from(clock.now()),
                        SchoolContext.current().value(),
                        run)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Waiting> waiting(UUID run) {
        return jdbc.sql("""
                select bundle, dry_run from rostering.import_run
                where school_id = ? and id = ? and state in ('QUEUED', 'RUNNING') and bundle is not null""")
                .params(SchoolContext.current().value(), run)
                .query((row, number) ->
                        new Waiting(new ByteArrayInputStream(row.getBytes("bundle")), row.getBoolean("dry_run")))
                .optional();
    }

    /** A bundle that waits to be imported. */
    public record Waiting(InputStream bundle, boolean dryRun) {}

    private ImportRun run(ResultSet row) throws SQLException {
        return new ImportRun(
                row.getObject("id", UUID.class),
                ImportState.valueOf(row.getString("state")),
                row.getBoolean("dry_run"),
                row.getString("file_name"),
                Optional.ofNullable(row.getString("step")).map(ImportStep::valueOf),
                list(row.getString("tallies"), new TypeReference<List<Tally>>() {}),
                list(row.getString("places"), new TypeReference<List<Place>>() {}),
                row.getTimestamp("asked_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant));
    }

    private <T> List<T> list(@Nullable String stored, TypeReference<List<T>> type) {
        return stored == null ? List.of() : json.readValue(stored, type);
    }
}
