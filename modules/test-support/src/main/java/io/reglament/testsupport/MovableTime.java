package io.reglament.testsupport;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The school's time in a test's hand; it stands still until moved. Safe for many threads. */
public final class MovableTime implements InstantSource {

    private Instant now;

    public MovableTime(Instant start) {
        this.now = start;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /** Moves to any instant, backwards too. */
    public synchronized void set(Instant instant) {
        now = instant;
    }

    /** Moves on by so much and returns the new instant. */
    public synchronized Instant advance(Duration by) {
        now = now.plus(by);
        return now;
    }
}
