package io.reglament.local.bench;

import io.reglament.local.process.Child;
import java.sql.SQLException;
import java.time.Duration;

/** Waits until the application has nothing left to do by itself. */
final class Idle {
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final double BUSY = 0.15;
    private static final int QUIET_LOOKS = 3;
    private static final int MOST_LOOKS = 600;

    private Idle() {}

    /** A question to the database. */
    interface Condition {
        boolean holds() throws SQLException;
    }

    /** Returns when the condition holds and the process has used hardly any time for some seconds. */
    static void await(Child server, Condition condition) throws SQLException {
        int quiet = 0;
        for (int look = 0; quiet < QUIET_LOOKS; look++) {
            if (look == MOST_LOOKS || !server.alive()) {
                throw new IllegalStateException("the application does not come to rest: see " + server.log());
            }
            double before = ProcessTime.own(server.pid());
            pause();
            boolean busy = ProcessTime.own(server.pid()) - before > BUSY * LOOK.toMillis();
            quiet = !busy && condition.holds() ? quiet + 1 : 0;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
