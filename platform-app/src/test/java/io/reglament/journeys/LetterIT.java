package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A class teacher writes to the parents of the class; one of them answers, and nobody else reads that. */
@Order(7)
@Journey
class LetterIT {
    private static final String SCHOOL = "smidovich-3";
    private static final String MESSAGES = "/s/" + SCHOOL + "/messages";

    private final RunningHouse house;
    private final Chromium chromium;
    private final HouseDatabase database = new HouseDatabase();

    LetterIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    @Test
    void a_parent_reads_the_class_teachers_letter_and_answers() {
        house.moveClock("2026-12-04T09:00:00Z");
        Page leader = chromium.signedIn(house, house.user(SCHOOL, "classTeacher"));
        leader.navigate(house.base() + MESSAGES + "/many");
        leader.check("input[name=who][value=parents]");
        leader.fill("#topic", "Собрание в четверг");
        leader.fill("#body", "Родительское собрание в четверг в 18:30, кабинет 21.");
        leader.click("form[action$='/many'] button.button");
        leader.waitForURL(address -> !address.endsWith("/many"));
        int letters = Integer.parseInt(database.text(SCHOOL, "select count(*) from messaging.thread"));
        assertThat(letters).isGreaterThan(1);

        Page parent = chromium.signedIn(house, ClassAtHome.of(house, SCHOOL).parent(), 390);
        parent.navigate(house.base() + MESSAGES);
        parent.getByText("Собрание в четверг").first().click();
        assertThat(parent.locator("main").innerText()).contains("кабинет 21");
        parent.fill("#body", "Спасибо, буду.");
        parent.click("form[action*='/threads/'] button.button");
        assertThat(parent.locator("main").innerText()).contains("Спасибо, буду.");

        leader.navigate(house.base() + MESSAGES);
        leader.locator(".messages-unread").first().click();
        assertThat(leader.locator("main").innerText()).contains("Спасибо, буду.");
        assertThat(database.texts(SCHOOL, "select id from messaging.message")).hasSize(letters + 1);
    }
}
