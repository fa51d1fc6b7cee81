package io.reglament.archive.making;

import io.reglament.archive.making.Making.State;
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

/** Makes the packages that wait, one after another. A kill in the midst leaves the package to be made again. */
@Component
class QueuedPackages implements PeriodicWork {
    private static final Logger LOG = LoggerFactory.getLogger(QueuedPackages.class);
    private static final int MOST_ATTEMPTS = 3;

    private final JdbcClient jdbc;
    private final Makings makings;
    private final PackageMaking making;

    QueuedPackages(JdbcClient jdbc, Makings makings, PackageMaking making) {
        this.jdbc = jdbc;
        this.makings = makings;
        this.making = making;
    }

    @Override
    public String name() {
        return "queued-packages";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        for (Queued queued : queue()) {
            boolean again = attempts(queued.id()) <= MOST_ATTEMPTS;
            SchoolContext.run(queued.school(), () -> {
                if (again) {
                    work(queued.id());
                } else {
                    makings.end(queued.id(), State.FAILED, "failed");
                }
            });
            jdbc.sql("delete from archive.queue where making_id = ?")
                    .param(queued.id())
                    .update();
        }
    }

    /** Counted before the work: what takes the whole process down must not do so again and again. */
    private int attempts(UUID id) {
        return jdbc.sql("update archive.queue set attempts = attempts + 1 where making_id = ? returning attempts")
                .param(id)
                .query(Integer.class)
                .optional()
                .orElse(1);
    }

    private List<Queued> queue() {
        return jdbc.sql("select making_id, school_id from archive.queue order by making_id limit 20")
                .query((row, number) -> new Queued(row.getObject(1, UUID.class), new SchoolId(row.getInt(2))))
                .list();
    }

    private void work(UUID id) {
        makings.find(id).filter(found -> !found.ended()).ifPresent(found -> {
            try {
                making.make(found);
            } catch (RuntimeException e) {
                LOG.error("The package {} failed", id, e);
                makings.end(id, State.FAILED, "failed");
            }
        });
    }

    private record Queued(UUID id, SchoolId school) {}
}
