package io.reglament.district.figures;

import io.reglament.compliance.KeptWeek;
import io.reglament.district.Figures;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sum over a handful of lessons or people tells of a person. One of a rule is withheld then, and with it the smallest
 * of the other rules, lest it be had by taking those that are shown from the week's total. Where the week itself is of a
 * handful, nothing of it is shown.
 */
final class FewAreNotBrokenDown {
    private FewAreNotBrokenDown() {}

    /**
     * The rule.
     *
     * @param total of the week
     * @param byRule of the same week
     */
    static List<PublishedWeek> of(KeptWeek total, List<KeptWeek> byRule) {
        if (few(total)) {
            return List.of(PublishedWeek.withheld(total));
        }
        Set<KeptWeek> withheld = withheld(byRule);
        return Stream.concat(
                        Stream.of(PublishedWeek.shown(total)),
                        byRule.stream()
                                .map(week -> withheld.contains(week)
                                        ? PublishedWeek.withheld(week)
                                        : PublishedWeek.shown(week)))
                .toList();
    }

    private static Set<KeptWeek> withheld(List<KeptWeek> byRule) {
        Set<KeptWeek> withheld =
                new HashSet<>(byRule.stream().filter(FewAreNotBrokenDown::few).toList());
        if (!withheld.isEmpty()) {
            byRule.stream()
                    .filter(week -> !withheld.contains(week))
                    .min(Comparator.comparingInt(KeptWeek::owed))
                    .ifPresent(withheld::add);
        }
        return withheld;
    }

    private static boolean few(KeptWeek week) {
        return week.things() < Figures.LEAST || week.teachers() < Figures.LEAST;
    }
}
