package io.reglament.compliance.dryrun;

import io.reglament.compliance.dryrun.DryRun.State;
import io.reglament.tenancy.SchoolClock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a trial notes of itself. Apart, because a transaction begins only where another bean is called. */
@Component
class DryRunSteps {
    private final DryRunRows rows;
    private final DryRunResults results;
    private final SchoolClock clock;

    DryRunSteps(DryRunRows rows, DryRunResults results, SchoolClock clock) {
        this.rows = rows;
        this.results = results;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<DryRun> find(UUID id) {
        return rows.find(id);
    }

    /** False when it was stopped meanwhile: then nothing of the piece is kept. */
    @Transactional
    public boolean reached(DryRun run, LocalDate next, int looked, Piece piece) {
        boolean goesOn = rows.reach(run, next, looked);
        if (goesOn) {
            results.add(run.id(), piece);
        }
        return goesOn;
    }

    /** Nobody waits for it any more, unless it was let go on in this very moment. */
    @Transactional
    public void leave(UUID id) {
        if (rows.lock(id).map(DryRun::ended).orElse(true)) {
            rows.unqueue(id);
        }
    }

    @Transactional
    public void end(UUID id, State state) {
        rows.end(id, state, clock.now());
    }
}
