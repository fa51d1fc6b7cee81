package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.reglament.journeys.LessonPage.Lesson;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From what the platform found to what a person wrote of it, the answer, and the check that is done. */
@Order(6)
@Journey
class RemarkIT {
    private static final String SCHOOL = "smidovich-3";
    private static final String DAY = "2026-12-04";

    private final RunningHouse house;
    private final Chromium chromium;

    RemarkIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    @Test
    void a_finding_becomes_a_remark_is_put_right_and_the_deputys_duty_is_done() {
        house.moveClock(DAY + "T08:30:00Z");
        LessonPage teacher = new LessonPage(house, chromium.signedIn(house, house.user(SCHOOL, "teacher")), SCHOOL);
        Lesson lesson = teacher.lessonsOf(DAY).getFirst();
        Page deputy = chromium.signedIn(house, house.user(SCHOOL, "deputyHead"));
        assertThat(new FindingsPage(house, deputy, SCHOOL).awaitAbout(lesson, DAY, lines -> lines.size() == 2))
                .hasSize(2);

        deputy.navigate(house.base() + "/s/" + SCHOOL + "/duties");
        assertThat(deputy.locator("main").innerText()).contains("5.6");
        deputy.locator("a[href*='/inspections?duty=']").first().click();
        deputy.selectOption("#teacher", teacherOf(house.user(SCHOOL, "teacher")));
        deputy.click("form[action$='/inspections'] button");
        deputy.selectOption("#finding", new SelectOption().setIndex(1));
        deputy.fill("#words", "Не внесена тема урока");
        deputy.click("form[action$='/remarks'] button");
        String inspection = deputy.url();

        Page answering = teacher.page();
        answering.navigate(house.base() + "/s/" + SCHOOL + "/remarks");
        assertThat(answering.locator("main").innerText())
                .contains("Не внесена тема урока")
                .contains("9 дек.")
                .contains("5.2");
        teacher.open(lesson).topic("Решение неравенств");
        answering.navigate(house.base() + "/s/" + SCHOOL + "/remarks");
        answering.fill("form[action$='/answer'] input[name=words]", "Тема внесена");
        answering.click("form[action$='/answer'] button");

        deputy.navigate(inspection);
        deputy.click("form[action*='/answers/'] button[value=true]");
        deputy.fill("#conclusion", "Журналы ведутся, замечание устранено");
        deputy.click("form[action$='/closing'] button");
        assertThat(deputy.locator("main").innerText()).contains("закрыта").contains("Тема внесена");
        assertThat(deputy.request().get(inspection + "/check.pdf").body()).startsWith("%PDF".getBytes());
        deputy.navigate(house.base() + "/s/" + SCHOOL + "/duties");
        assertThat(deputy.locator(".strips").innerText()).contains("✓");
    }

    private static String teacherOf(String user) {
        return new HouseDatabase()
                .text(SCHOOL, "select id from identity.person where sourced_id = ?", RunningHouse.sourcedId(user));
    }
}
