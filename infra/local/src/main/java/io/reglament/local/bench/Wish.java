package io.reglament.local.bench;

import io.reglament.local.console.Trouble;
import java.util.List;

/**
 * What was asked for.
 *
 * @param schools how many for each table, growing
 * @param seconds for each operation
 * @param warmUp seconds
 * @param students of each school: 250, 500, 750 or 1,000
 * @param only keys of operations; empty means all
 */
public record Wish(
        List<Integer> schools,
        int students,
        int seconds,
        int users,
        int warmUp,
        List<String> only,
        boolean profile,
        boolean write) {
    private static final int MOST_SCHOOLS = 1_000;

    /** Refuses with one clear line what cannot be done. */
    public void check() {
        demand(!schools.isEmpty(), "--schools: at least one number");
        demand(schools.stream().allMatch(n -> n >= 1 && n <= MOST_SCHOOLS), "--schools: 1 to " + MOST_SCHOOLS);
        demand(schools.stream().sorted().distinct().toList().equals(schools), "--schools: growing numbers, as 1,20");
        demand(
                students >= Plan.STEP && students <= Plan.MOST && students % Plan.STEP == 0,
                "--students: 250, 500, 750 or 1000");
        demand(seconds >= 1 && seconds <= 600, "--seconds: 1 to 600");
        demand(users >= 1 && users <= Plan.DEPUTIES, "--users: 1 to " + Plan.DEPUTIES);
        demand(Operations.keys().containsAll(only), "--only: of " + String.join(", ", Operations.keys()));
        demand(warmUp >= 0 && warmUp <= 600, "--warm-up: 0 to 600");
    }

    private static void demand(boolean holds, String what) {
        if (!holds) {
            throw new Trouble(what);
        }
    }

    /** How many classes the students of a school are in. */
    int classes() {
        return students / Plan.STUDENTS;
    }

    boolean asks(String key) {
        return only.isEmpty() || only.contains(key);
    }
}
