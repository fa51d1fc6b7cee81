package io.reglament.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables, in Markdown. */
final class Report {
    private final Wish wish;
    private final List<Results> all;

    Report(Wish wish, List<Results> all) {
        this.wish = wish;
        this.all = all;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(Machine.line() + "; schools of " + wish.students() + " students; " + wish.users() + " users at once, "
                + wish.seconds() + " s for each operation after " + wish.warmUp() + " s of warming up.");
        all.forEach(results -> {
            lines.addAll(table(results));
            lines.addAll(profile(results));
        });
        lines.addAll(new Growth(all).lines());
        return lines;
    }

    private static List<String> table(Results results) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("### " + results.schools() + (results.schools() == 1 ? " school" : " schools"));
        lines.add("");
        lines.add("| operation | /s | p50 ms | p95 ms | CPU-ms application + database | floor /s | floor CPU-ms"
                + " | times the floor | goal | share of RosarioSIS | bytes | statements | round trips |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        results.lines().forEach(line -> lines.add(row(results, line)));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Start-up %.1f s until healthy; afterwards %d MB resident, %d MB of heap in use; %.0f CPU-ms a second"
                        + " while nobody asks anything; %.2f CPU-ms to judge one lesson (goal: under 1).",
                results.startUp(),
                results.memory().resident(),
                results.memory().heap(),
                results.idle(),
                results.scope()));
        return lines;
    }

    private static String row(Results results, Results.Line line) {
        Figures platform = line.platform();
        Figures floor = line.floor();
        double rosario = Others.rosario(line.operation());
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.1f | %.2f + %.2f = **%.2f** | %.0f | %.3f | **%.1f** | ≤ %.0f%s | %s | %.0f |"
                        + " %d | %d |",
                line.operation().title(),
                platform.perSecond(),
                platform.p50(),
                platform.p95(),
                platform.platform(),
                platform.database(),
                platform.both(),
                floor.perSecond(),
                floor.database(),
                line.ratio(),
                line.operation().goal(),
                line.reached() ? "" : ", missed",
                rosario == 0 ? "–" : String.format(Locale.ROOT, "%.0f %%", 100 * platform.both() / rosario),
                platform.wire(),
                results.count(line.operation()).statements(),
                results.count(line.operation()).trips());
    }

    private static List<String> profile(Results results) {
        List<String> lines = new ArrayList<>();
        if (!results.profile().isEmpty()) {
            lines.add("");
            lines.add("What the application's time is made of, in CPU-ms for one operation:");
            lines.add("");
        }
        results.lines().forEach(line -> {
            List<Profile.Share> shares =
                    results.profile().getOrDefault(line.operation().key(), List.of());
            if (!shares.isEmpty()) {
                List<String> parts = shares.stream()
                        .map(one -> String.format(Locale.ROOT, "%s %.2f", one.owner(), one.share()))
                        .toList();
                lines.add("- " + line.operation().title() + ": " + String.join(", ", parts));
            }
        });
        return lines;
    }
}
