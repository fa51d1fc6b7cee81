package io.reglament.regulation;

import java.util.List;
import java.util.Optional;

/** The order of lines of the table of deadlines, which decides which of two lines holds. */
record WorkOrder(List<WorkScope> lines) {

    /** What changed in the order of the lines that both profiles have; what came or went is told line by line. */
    static Optional<Change> between(Profile before, Profile after) {
        List<WorkRule> was = common(before, after);
        List<WorkRule> becomes = common(after, before);
        for (int i = 0; i < was.size(); i++) {
            if (!was.get(i).sameWorks(becomes.get(i))) {
                return Optional.of(new Change(
                        "/deadline/work",
                        "regulation.subject.work-order",
                        List.of(),
                        Optional.of(order(was, before)),
                        Optional.of(order(becomes, after))));
            }
        }
        return Optional.empty();
    }

    private static List<WorkRule> common(Profile of, Profile other) {
        return rules(of).stream()
                .filter(rule -> rules(other).stream().anyMatch(rule::sameWorks))
                .toList();
    }

    private static List<WorkRule> rules(Profile profile) {
        return profile.workDeadlines().rules().stream().map(Regulated::value).toList();
    }

    private static Regulated<WorkOrder> order(List<WorkRule> rules, Profile profile) {
        List<WorkScope> lines =
                rules.stream().map(rule -> WorkScope.of(rule, profile)).toList();
        return new Regulated<>(new WorkOrder(lines), new Basis.NotRegulated());
    }
}
