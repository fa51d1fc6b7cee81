package io.reglament.district.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.KeptWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FewAreNotBrokenDownTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Test
    void fiveLessonsOfFivePeopleAreShown() {
        assertThat(FewAreNotBrokenDown.of(all(5, 5), List.of(rule(FindingRule.TOPIC, 5, 5, 5))))
                .noneMatch(PublishedWeek::few);
    }

    @Test
    void aWeekOfFourLessonsOrOfFourPeopleIsNotShownAtAll() {
        assertThat(FewAreNotBrokenDown.of(all(4, 4), List.of(rule(FindingRule.TOPIC, 4, 4, 4))))
                .containsExactly(new PublishedWeek(MONDAY, "ALL", 0, 0, 0, true));
        assertThat(FewAreNotBrokenDown.of(all(9, 4), List.of(rule(FindingRule.TOPIC, 9, 9, 4))))
                .containsExactly(new PublishedWeek(MONDAY, "ALL", 0, 0, 0, true));
    }

    @Test
    void aRuleOfAFewTakesTheSmallestOfTheOthersWithItLestItBeSubtracted() {
        List<PublishedWeek> shown = FewAreNotBrokenDown.of(
                all(30, 9),
                List.of(
                        rule(FindingRule.HOMEWORK, 20, 20, 9),
                        rule(FindingRule.TOPIC, 30, 30, 9),
                        rule(FindingRule.WORK_MARKS, 2, 2, 1)));

        assertThat(shown.stream().filter(week -> !week.few()).map(PublishedWeek::rule))
                .containsExactly("ALL", "TOPIC");
        assertThat(shown.stream().filter(PublishedWeek::few)).allMatch(week -> week.met() == 0);
    }

    private static KeptWeek all(int things, int teachers) {
        return new KeptWeek(MONDAY, Optional.empty(), things, 0, 0, things, teachers);
    }

    private static KeptWeek rule(FindingRule rule, int met, int things, int teachers) {
        return new KeptWeek(MONDAY, Optional.of(rule), met, 0, 0, things, teachers);
    }
}
