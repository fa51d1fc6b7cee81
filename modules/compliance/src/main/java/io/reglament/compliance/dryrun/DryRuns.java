package io.reglament.compliance.dryrun;

import io.reglament.compliance.dryrun.DryRun.State;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Trials;
import io.reglament.regulation.Tried;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The trials of drafts of the bound school: asked for, stopped and gone on with by people, made by a job. */
@Component
public class DryRuns {
    private static final int KEPT = 5;
    /** A school year with its summer. */
    private static final int MOST_DAYS = 400;

    private final DryRunRows rows;
    private final DryRunResults results;
    private final Trials trials;
    private final SchoolRegistry schools;
    private final SchoolClock clock;

    DryRuns(DryRunRows rows, DryRunResults results, Trials trials, SchoolRegistry schools, SchoolClock clock) {
        this.rows = rows;
        this.results = results;
        this.trials = trials;
        this.schools = schools;
        this.clock = clock;
    }

    /** The one of this draft that was asked for last. */
    @Transactional(readOnly = true)
    public Optional<DryRun> latest(int version) {
        return rows.latest(version);
    }

    /** The one that is being made, of whichever draft. */
    @Transactional(readOnly = true)
    public Optional<DryRun> atWork() {
        return rows.atWork();
    }

    /** What it has found so far. */
    @Transactional(readOnly = true)
    public DryRunResult result(DryRun run) {
        return results.of(run.id());
    }

    /** Whether there is such a version, and it is not in force. */
    @Transactional(readOnly = true)
    public boolean isDraft(int version) {
        return trials.draft(version).isPresent();
    }

    /** Whether the draft still has the text that was tried. */
    @Transactional(readOnly = true)
    public boolean isOfTheText(DryRun run) {
        return trials.draft(run.draft().version()).equals(Optional.of(run.draft()));
    }

    /**
     * Asks for a trial of a draft on days that are over; both days are counted.
     *
     * @throws DryRunRefused {@code compliance.dry-run.refused.draft}, {@code .period}, {@code .days} or {@code .busy}
     */
    @Transactional
    public UUID ask(int version, LocalDate first, LocalDate last, PersonId by) {
        Tried draft = trials.draft(version).orElseThrow(() -> new DryRunRefused("compliance.dry-run.refused.draft"));
        School school = schools.current();
        LocalDate from = first.isBefore(school.onAirFrom()) ? school.onAirFrom() : first;
        if (last.isBefore(from) || last.isAfter(clock.today(school.zone()))) {
            throw new DryRunRefused("compliance.dry-run.refused.period");
        }
        if (last.isAfter(from.plusDays(MOST_DAYS))) {
            throw new DryRunRefused("compliance.dry-run.refused.days");
        }
        return begin(new DryRun(
                Ids.next(), draft, from, last, State.QUEUED, from, 0, by.value(), clock.now(), Optional.empty()));
    }

    /** Ends it where it is; it can go on later. One that has ended stays as it is. */
    @Transactional
    public void stop(DryRun run) {
        rows.end(run.id(), State.STOPPED, clock.now());
    }

    /**
     * Goes on where it was stopped.
     *
     * @throws DryRunRefused {@code compliance.dry-run.refused.draft} when the draft has another text since, or
     *     {@code .busy}
     */
    @Transactional
    public void resume(DryRun run) {
        if (run.resumable()) {
            if (!isOfTheText(run)) {
                throw new DryRunRefused("compliance.dry-run.refused.draft");
            }
            demandIdle();
            rows.queueAgain(run.id());
            rows.queue(run.id());
        }
    }

    private UUID begin(DryRun run) {
        demandIdle();
        try {
            rows.add(run);
        } catch (DuplicateKeyException e) {
            throw busy();
        }
        rows.queue(run.id());
        rows.forgetAllBut(KEPT);
        return run.id();
    }

    private void demandIdle() {
        if (rows.atWork().isPresent()) {
            throw busy();
        }
    }

    private static DryRunRefused busy() {
        return new DryRunRefused("compliance.dry-run.refused.busy");
    }
}
