package io.reglament.tenancy;

import java.time.Duration;

/** Port: work of the platform that comes round by the system's time, once in the whole cluster. */
public interface PeriodicWork {
    /** The job's name in the job table: a-z and hyphens, never changed. */
    String name();

    /** The pause between the end of one run and the start of the next. */
    Duration every();

    /** Runs with no school bound. */
    void run();
}
