package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.reglament.journeys.LessonPage.Lesson;
import java.nio.charset.StandardCharsets;
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
        Page administrator = chromium.signedIn(house, house.user("spb-152", "administrator"));
        administrator.navigate(house.base() + "/s/spb-152/regulation");
        String yaml = administrator
                .request()
                .get(house.base() + "/s/spb-152/regulation/versions/1/profile.yaml")
                .text();
        assertThat(yaml).contains("7 days");

        upload(administrator, yaml.replace("deadline:", "deadlines:"));
        assertThat(administrator.locator("main").innerText())
                .contains("/deadlines")
                .containsPattern("\\d+");

        upload(administrator, yaml.replace("7 days", "same day"));
        assertThat(administrator.locator("main").innerText()).contains("7 дней").contains("день урока");
        administrator.fill("input[name=from]", "2026-12-02");
        administrator.click("form[action$='/activation'] button");
        administrator.waitForURL(address -> address.endsWith("/regulation"));

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

    private void upload(Page page, String yaml) {
        page.navigate(house.base() + "/s/spb-152/regulation");
        page.setInputFiles(
                "input[name=file]",
                new FilePayload("profile.yaml", "application/yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        page.click("form[action$='/drafts'] button");
        page.waitForLoadState();
    }
}
