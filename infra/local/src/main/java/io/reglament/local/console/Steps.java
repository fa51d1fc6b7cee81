package io.reglament.local.console;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The numbered lines of a start. Each step says that it began and, with its seconds, that it is done: steps overlap, so
 * one line cannot be held open for both.
 */
public final class Steps {

    private final PrintStream out;
    private final int total;
    private final AtomicInteger begun = new AtomicInteger();

    public Steps(PrintStream out, int total) {
        this.out = out;
        this.total = total;
    }

    /** Announces the next step; call {@link Step#done} when it is over. */
    public Step begin(String what) {
        Step step = new Step(begun.incrementAndGet(), what, System.nanoTime());
        out.printf("[%d/%d] %s …%n", step.number, total, what);
        return step;
    }

    /** A remark between the steps. */
    public void say(String line) {
        out.println("      " + line);
    }

    /** One announced step. */
    public final class Step {

        private final int number;
        private final String what;
        private final long since;

        private Step(int number, String what, long since) {
            this.number = number;
            this.what = what;
            this.since = since;
        }

        /** Tells that it is over, and how long it took. */
        public void done(String how) {
            double seconds = (System.nanoTime() - since) / 1e9;
            out.printf(Locale.ROOT, "[%d/%d] %s: %s, %.1f s%n", number, total, what, how, seconds);
        }
    }
}
