package io.reglament.rostering.runs;

import io.reglament.rostering.ImportOutcome;
import io.reglament.rostering.ImportOutcome.Refused;
import io.reglament.rostering.ImportOutcome.Taken;
import io.reglament.rostering.ImportStopped;
import io.reglament.rostering.RosterImport;
import io.reglament.tenancy.PeriodicWork;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs the imports that wait, one after another. A kill in the middle keeps nothing and leaves the run to begin anew. */
@Component
class QueuedImports implements PeriodicWork {
    private static final Logger LOG = LoggerFactory.getLogger(QueuedImports.class);

    private static final int MOST_ATTEMPTS = 3;

    private final JdbcClient jdbc;
    private final ImportRuns runs;
    private final RosterImport rosters;

    QueuedImports(JdbcClient jdbc, ImportRuns runs, RosterImport rosters) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.rosters = rosters;
    }

    @Override
    public String name() {
        return "queued-imports";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        for (Queued queued : queue()) {
            boolean again = attempts(queued.run()) <= MOST_ATTEMPTS;
            SchoolContext.run(queued.school(), () -> {
                if (again) {
                    work(queued.run());
                } else {
                    runs.end(queued.run(), ImportState.FAILED, List.of(), List.of());
                }
            });
            jdbc.sql("delete from rostering.import_queue where run_id = ?")
                    .param(queued.run())
                    .update();
        }
    }

    /** Counted before the work: a bundle that takes the whole process down must not do so again and again. */
    private int attempts(UUID run) {
        return jdbc.sql("update rostering.import_queue set attempts = attempts + 1 where run_id = ? returning attempts")
                .param(run)
                .query(Integer.class)
                .optional()
                .orElse(1);
    }

    private List<Queued> queue() {
        return jdbc.sql("select run_id, school_id from rostering.import_queue order by run_id limit 20")
                .query((row, number) -> new Queued(row.getObject(1, UUID.class), new SchoolId(row.getInt(2))))
                .list();
    }

    private void work(UUID run) {
        runs.waiting(run).ifPresent(waiting -> {
            try {
                end(run, imported(run, waiting));
            } catch (ImportStopped stopped) {
                runs.end(run, ImportState.STOPPED, List.of(), List.of());
            } catch (RuntimeException e) {
                LOG.error("The import {} failed and kept nothing", run, e);
                runs.end(run, ImportState.FAILED, List.of(), List.of());
            }
        });
    }

    private ImportOutcome imported(UUID run, ImportRuns.Waiting waiting) {
        try {
            Path file = Files.createTempFile("bundle", ".zip");
            try {
                Files.copy(waiting.bundle(), file, StandardCopyOption.REPLACE_EXISTING);
                return rosters.run(file, waiting.dryRun(), step -> runs.reached(run, step));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end(UUID run, ImportOutcome outcome) {
        switch (outcome) {
            case Taken taken -> runs.end(run, ImportState.TAKEN, taken.tallies(), taken.notices());
            case Refused refused -> runs.end(run, ImportState.REFUSED, List.of(), refused.faults());
        }
    }

    private record Queued(UUID run, SchoolId school) {}
}
