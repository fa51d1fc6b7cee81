package io.reglament.compliance.dryrun;

import io.reglament.compliance.deadlines.BothWays;
import io.reglament.compliance.dryrun.DryRun.State;
import io.reglament.regulation.ProfileRefused;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes a trial a day at a time. What a day adds and how far the trial is are written together, so that one that was
 * killed or stopped goes on with the next day and counts none twice.
 */
@Component
class DryRunning {
    private final DryRunSteps steps;
    private final BothWays ways;

    DryRunning(DryRunSteps steps, BothWays ways) {
        this.steps = steps;
        this.ways = ways;
    }

    /** Some days of it; true when there is nothing more to do. Called with the school bound, outside a transaction. */
    boolean turn(UUID id, int days) {
        for (int done = 0; done < days; done++) {
            Optional<DryRun> run = steps.find(id).filter(found -> !found.ended());
            if (run.isEmpty() || !next(run.get())) {
                return true;
            }
        }
        return false;
    }

    /** False when that was the last day, or the draft is not what it was. */
    private boolean next(DryRun run) {
        Optional<LocalDate> day = ways.next(run.next(), run.last());
        if (day.isEmpty()) {
            return steps.reached(run, run.last().plusDays(1), 0, Piece.NOTHING) && ended(run, State.DONE);
        }
        try {
            BothWays.Day found = ways.of(run.draft(), run.first(), day.get(), run.askedAt());
            return steps.reached(run, day.get().plusDays(1), found.looked(), Piece.of(found.found()));
        } catch (ProfileRefused changed) {
            return ended(run, State.CHANGED);
        }
    }

    private boolean ended(DryRun run, State state) {
        steps.end(run.id(), state);
        return false;
    }
}
