package io.reglament.local.bench;

import java.util.Arrays;

/**
 * What a round came to.
 *
 * @param perSecond operations
 * @param p50 milliseconds
 * @param p95 milliseconds
 * @param platform CPU-milliseconds of the application for each operation
 * @param database CPU-milliseconds of PostgreSQL for each operation
 * @param wire bytes of an answer's body
 */
record Figures(
        int operations, double perSecond, double p50, double p95, double platform, double database, double wire) {

    static Figures of(long[] nanos, double seconds, Meter.Reading cost, long bytes) {
        Arrays.sort(nanos);
        int n = Math.max(1, nanos.length);
        return new Figures(
                nanos.length,
                nanos.length / seconds,
                at(nanos, 0.50),
                at(nanos, 0.95),
                cost.platform() / n,
                cost.database() / n,
                (double) bytes / n);
    }

    double both() {
        return platform + database;
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }
}
