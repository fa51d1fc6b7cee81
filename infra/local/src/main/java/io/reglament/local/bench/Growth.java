package io.reglament.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What each operation costs with more schools against the first table, the floor's own growth beside it. */
record Growth(List<Results> all) {
    /** The most that CPU-milliseconds may grow. */
    private static final double MOST = 0.15;

    List<String> lines() {
        if (all.size() < 2) {
            return List.of();
        }
        List<Results> more = all.subList(1, all.size());
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Growth of the CPU-ms against " + schools(all.getFirst())
                + " (goal: application and database together within 15 %):");
        lines.add("");
        lines.add("| operation |"
                + more.stream().map(one -> " " + schools(one) + " | floor |").collect(Collectors.joining()));
        lines.add("|---|" + "---|---|".repeat(more.size()));
        for (int i = 0; i < all.getFirst().lines().size(); i++) {
            int place = i;
            lines.add("| " + all.getFirst().lines().get(place).operation().title() + " |"
                    + more.stream().map(one -> cells(place, one)).collect(Collectors.joining()));
        }
        return lines;
    }

    private String cells(int place, Results many) {
        Results.Line before = all.getFirst().lines().get(place);
        Results.Line after = many.lines().get(place);
        double grown = after.platform().both() / before.platform().both() - 1;
        double floor = after.floor().database() / before.floor().database() - 1;
        return String.format(
                Locale.ROOT, " %+.0f %%%s | %+.0f %% |", 100 * grown, grown > MOST ? ", missed" : "", 100 * floor);
    }

    private static String schools(Results results) {
        return results.schools() + (results.schools() == 1 ? " school" : " schools");
    }
}
