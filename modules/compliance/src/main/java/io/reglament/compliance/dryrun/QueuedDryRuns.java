package io.reglament.compliance.dryrun;

import io.reglament.compliance.dryrun.DryRun.State;
import io.reglament.tenancy.PeriodicWork;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the trials that wait: some days of each by turns, so that a long one keeps no other school waiting. */
@Component
class QueuedDryRuns implements PeriodicWork {
    private static final Logger LOG = LoggerFactory.getLogger(QueuedDryRuns.class);
    private static final int DAYS = 7;
    private static final int MOST_ATTEMPTS = 3;

    private final JdbcClient jdbc;
    private final DryRunning running;
    private final DryRunSteps steps;

    QueuedDryRuns(JdbcClient jdbc, DryRunning running, DryRunSteps steps) {
        this.jdbc = jdbc;
        this.running = running;
        this.steps = steps;
    }

    @Override
    public String name() {
        return "dry-runs";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        for (List<Queued> waiting = queue(); !waiting.isEmpty(); waiting = queue()) {
            waiting.forEach(this::turn);
        }
    }

    private void turn(Queued queued) {
        SchoolContext.run(queued.school(), () -> {
            boolean over = attempts(queued.id()) > MOST_ATTEMPTS ? failed(queued.id()) : turned(queued.id());
            if (over) {
                steps.leave(queued.id());
            } else {
                jdbc.sql("update compliance.dry_run_queue set attempts = 0 where run_id = ?")
                        .param(queued.id())
                        .update();
            }
        });
    }

    /** Counted before the work: what takes the whole process down must not do so again and again. */
    private int attempts(UUID id) {
        return jdbc.sql(
                        "update compliance.dry_run_queue set attempts = attempts + 1 where run_id = ? returning attempts")
                .param(id)
                .query(Integer.class)
                .optional()
                .orElse(1);
    }

    private boolean turned(UUID id) {
        try {
            return running.turn(id, DAYS);
        } catch (RuntimeException e) {
            LOG.error("The dry run {} failed", id, e);
            return failed(id);
        }
    }

    private boolean failed(UUID id) {
        steps.end(id, State.FAILED);
        return true;
    }

    private List<Queued> queue() {
        return jdbc.sql("select run_id, school_id from compliance.dry_run_queue order by run_id limit 20")
                .query((row, number) -> new Queued(row.getObject(1, UUID.class), new SchoolId(row.getInt(2))))
                .list();
    }

    private record Queued(UUID id, SchoolId school) {}
}
