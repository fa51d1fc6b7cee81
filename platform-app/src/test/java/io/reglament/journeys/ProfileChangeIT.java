package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.journeys.LessonPage.Lesson;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An administrator changes the school's own regulation: weekly becomes daily, in that school alone, from a day on. */
@Order(2)
@Journey
class ProfileChangeIT {
    private final RunningHouse house;
    private final Chromium chromium;

    ProfileChangeIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    @Test
    void daily_instead_of_weekly_in_School_152_alone_from_the_chosen_day() {
        house.moveClock("2026-12-01T06:00:00Z");
        RegulationOfSchool regulation = new RegulationOfSchool(house, chromium, "spb-152");
        String yaml = regulation.profile();
        assertThat(yaml).contains("7 days");
        regulation.upload(yaml.replace("deadline:", "deadlines:"));
        assertThat(regulation.said()).contains("/deadlines").containsPattern("\\d+");

        regulation.upload(yaml.replace("7 days", "same day"));
        assertThat(regulation.said()).contains("7 дней").contains("день урока");
        regulation.approve("2026-12-02");

        LessonPage teacher =
                new LessonPage(house, chromium.signedIn(house, house.user("spb-152", "teacher")), "spb-152");
        Lesson before = teacher.lessonsOf("2026-12-01").getFirst();
        Lesson after = teacher.lessonsOf("2026-12-02").getFirst();
        house.moveClock("2026-12-02T21:00:00Z");
        FindingsPage deputy =
                new FindingsPage(house, chromium.signedIn(house, house.user("spb-152", "deputyHead")), "spb-152");
        assertThat(deputy.awaitAbout(after, "2026-12-02", lines -> lines.size() == 3))
                .hasSize(3);
        assertThat(deputy.about(before, "2026-12-01")).hasSize(1);
        LessonPage elsewhere =
                new LessonPage(house, chromium.signedIn(house, house.user("bishkek-48", "teacher")), "bishkek-48");
        elsewhere.page().navigate(house.base() + "/s/bishkek-48/regulation");
        assertThat(elsewhere.page().locator("main").innerText())
                .contains("версия 1")
                .doesNotContain("версия 2");
    }
}
