package io.reglament.compliance.dryrun;

import io.reglament.regulation.Tried;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * A trial of a draft.
 *
 * @param draft with the text that it had when the trial was asked for
 * @param first the first day that is tried
 * @param last the last one
 * @param next the first day that has not been tried yet
 * @param looked how many lessons and works have been
 * @param askedAt the moment for which everything is judged
 */
public record DryRun(
        UUID id,
        Tried draft,
        LocalDate first,
        LocalDate last,
        State state,
        LocalDate next,
        int looked,
        UUID askedBy,
        Instant askedAt,
        Optional<Instant> endedAt) {
    /** How far it is. */
    public enum State {
        QUEUED,
        RUNNING,
        /** By a person; it can go on. */
        STOPPED,
        DONE,
        /** The draft has another text since, or is in force. */
        CHANGED,
        FAILED
    }

    /** Nobody is at work on it. */
    public boolean ended() {
        return state != State.QUEUED && state != State.RUNNING;
    }

    /** Whether it can go on where it ended. */
    public boolean resumable() {
        return state == State.STOPPED || state == State.FAILED;
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public long daysDone() {
        return ChronoUnit.DAYS.between(first, next);
    }
}
