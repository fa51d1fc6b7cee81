package io.reglament.local.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One table.
 *
 * @param startUp seconds until healthy
 * @param idle CPU-milliseconds a second while nobody asks anything
 * @param scope CPU-milliseconds for judging one lesson
 * @param counts by the operations' keys
 * @param profile by the operations' keys; empty when none was asked for
 */
record Results(
        int schools,
        double startUp,
        Memory memory,
        double idle,
        double scope,
        List<Line> lines,
        Map<String, Wire.Count> counts,
        Map<String, List<Profile.Share>> profile) {

    /** One operation on the platform and on the floor. */
    record Line(Operation operation, Figures platform, Figures floor) {

        /** Application and database together, against the database alone. */
        double ratio() {
            return platform.both() / floor.database();
        }

        boolean reached() {
            return ratio() <= operation.goal();
        }
    }

    Results counted(Map<String, Wire.Count> found) {
        return new Results(schools, startUp, memory, idle, scope, lines, found, profile);
    }

    Wire.Count count(Operation operation) {
        return Optional.ofNullable(counts.get(operation.key()))
                .orElseThrow(() -> new IllegalStateException("Not counted: " + operation.key()));
    }
}
