package io.reglament.platform.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that runs on from a chosen moment: the school clock of a demonstration or a test. */
final class ShiftedTime implements InstantSource {
    private final InstantSource base;
    private volatile Duration shift;

    ShiftedTime(InstantSource base, Instant start) {
        this.base = base;
        this.shift = Duration.between(base.instant(), start);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(shift);
    }

    void moveTo(Instant moment) {
        shift = Duration.between(base.instant(), moment);
    }
}
