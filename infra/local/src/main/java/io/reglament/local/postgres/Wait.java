package io.reglament.local.postgres;

import java.io.IOException;
import java.time.Duration;

/** Waits for something another process does and no one reports. */
final class Wait {

    /** A condition that may need the file system. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws IOException;
    }

    private Wait() {}

    /** Looks again every 50 ms; an {@link IOException} names what did not come in time. */
    static void upTo(Duration patience, String what, Condition condition) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new IOException("waited " + patience.toSeconds() + " s in vain for " + what);
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
