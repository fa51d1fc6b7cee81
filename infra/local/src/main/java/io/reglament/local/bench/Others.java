package io.reglament.local.bench;

import java.util.Map;

/**
 * CPU-milliseconds of RosarioSIS 12 (PHP, PostgreSQL) for the same operations on a machine of the same kind, in its best
 * honest set-up: the middle of what was measured. It has no student's week.
 */
final class Others {
    private static final Map<String, Double> ROSARIO =
            Map.of("sheet", 18.0, "mark", 23.0, "column", 19.5, "roll", 109.0, "marks", 69.0, "findings", 11.0);

    private Others() {}

    /** 0 where it has nothing to compare with. */
    static double rosario(Operation operation) {
        return ROSARIO.getOrDefault(operation.key(), 0.0);
    }
}
