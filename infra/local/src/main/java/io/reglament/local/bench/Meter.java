package io.reglament.local.bench;

import java.util.function.LongSupplier;

/**
 * Reads what application and database have cost so far, in milliseconds.
 *
 * @param platform the application's process
 * @param postmaster PostgreSQL's first process, asked anew each time
 */
record Meter(long platform, LongSupplier postmaster) {

    record Reading(double platform, double database) {
        Reading since(Reading before) {
            return new Reading(platform - before.platform, database - before.database);
        }

        double both() {
            return platform + database;
        }
    }

    Reading read() {
        return new Reading(ProcessTime.own(platform), ProcessTime.withChildren(postmaster.getAsLong()));
    }
}
