package io.reglament.district.figures;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.KeptWeek;
import io.reglament.district.Figures;
import java.time.LocalDate;

/**
 * A week's sum as the district may see it.
 *
 * @param rule {@link Figures#ALL} for all rules together
 * @param few too few lessons or people stand behind it, so that it would tell of a person: there is no sum
 */
record PublishedWeek(LocalDate monday, String rule, int met, int late, int open, boolean few) {
    static PublishedWeek shown(KeptWeek week) {
        return new PublishedWeek(week.monday(), name(week), week.met(), week.late(), week.open(), false);
    }

    static PublishedWeek withheld(KeptWeek week) {
        return new PublishedWeek(week.monday(), name(week), 0, 0, 0, true);
    }

    private static String name(KeptWeek week) {
        return week.rule().map(FindingRule::name).orElse(Figures.ALL);
    }
}
