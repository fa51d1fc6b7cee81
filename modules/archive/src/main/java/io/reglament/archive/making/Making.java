package io.reglament.archive.making;

import io.reglament.archive.Reason;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A package that is asked for.
 *
 * @param wanted how many copies
 * @param fault why it is not whole yet: empty, {@code no-place}, {@code few-places} or {@code failed}
 * @param files how many tables are written, of {@code filesAll}
 */
public record Making(
        UUID id,
        Reason reason,
        Optional<Instant> dueAt,
        int wanted,
        State state,
        String fault,
        int files,
        int filesAll,
        Optional<UUID> askedBy,
        Instant askedAt,
        Optional<Instant> endedAt) {
    /** How far it is. */
    public enum State {
        QUEUED,
        RUNNING,
        MADE,
        /** Fewer copies than wanted. */
        PARTLY,
        FAILED
    }

    /** Nobody is at work on it. */
    public boolean ended() {
        return state != State.QUEUED && state != State.RUNNING;
    }
}
