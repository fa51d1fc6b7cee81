package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.reglament.journeys.LessonPage.Lesson;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Who gets in, where, and how one gets out again. */
@Order(3)
@Journey
class SignOnIT {
    private final RunningHouse house;
    private final Chromium chromium;

    SignOnIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    @Test
    void signing_out_on_one_device_signs_out_on_all() {
        String user = house.users("netschool", "teacher").getFirst();
        Page phone = chromium.signedIn(house, user, 390);
        Page desk = chromium.signedIn(house, user);
        desk.navigate(house.base() + "/s/netschool/day");
        assertThat(desk.url()).contains("/s/netschool/day");
        phone.click("details.menu.end summary");
        phone.click("form[action$='/logout'] button");
        phone.waitForSelector("#username, #kc-page-title");
        desk.navigate(house.base() + "/s/netschool/day");
        assertThat(desk.locator("#username").count()).isEqualTo(1);
        phone.navigate(house.base() + "/s/netschool/day");
        assertThat(phone.locator("#username").count()).isEqualTo(1);
    }

    @Test
    void another_schools_address_and_lesson_are_not_there() {
        LessonPage own =
                new LessonPage(house, chromium.signedIn(house, house.user("bishkek-48", "teacher")), "bishkek-48");
        Lesson lesson = own.lessonsOf("2026-12-02").getFirst();
        assertThat(own.page().request().get(house.base() + lesson.href()).status())
                .isEqualTo(200);
        Page stranger =
                chromium.signedIn(house, house.users("smidovich-3", "teacher").getFirst());
        String foreign = lesson.href().replace("/s/bishkek-48/", "/s/smidovich-3/");
        var answers = java.util.List.of(
                stranger.request().get(house.base() + lesson.href()),
                stranger.request().get(house.base() + foreign),
                stranger.request().get(house.base() + "/s/smidovich-3/lessons/00000000-0000-7000-8000-000000000000"));
        assertThat(answers).allMatch(answer -> answer.status() == 404);
        assertThat(answers.stream().map(answer -> answer.text()).distinct()).hasSize(1);
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_no_token_is_in_the_browser() {
        Page page =
                chromium.signedIn(house, house.users("smidovich-3", "teacher").getFirst());
        assertThat(page.context().cookies(house.base()))
                .filteredOn(cookie -> cookie.name.equals("SESSION"))
                .singleElement()
                .matches(cookie -> cookie.httpOnly);
        assertThat(page.content()).doesNotContain("eyJ");
        assertThat(String.valueOf(page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")))
                .doesNotContain("eyJ");
    }
}
