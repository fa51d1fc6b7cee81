package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.reglament.journeys.LessonPage.Lesson;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two people at the same roll: the second is shown both, and nothing is overwritten in silence. */
@Order(4)
@Journey
class TwoTeachersIT {
    private final RunningHouse house;
    private final Chromium chromium;

    TwoTeachersIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    @Test
    void the_second_to_take_a_roll_sees_the_first_ones_entries_and_decides() {
        house.moveClock("2026-12-03T07:00:00Z");
        String user = house.users("netschool", "teacher").getFirst();
        LessonPage first = new LessonPage(house, chromium.signedIn(house, user), "netschool");
        LessonPage second = new LessonPage(house, chromium.signedIn(house, user), "netschool");
        Lesson lesson = first.lessonsOf("2026-12-03").getFirst();
        first.open(lesson);
        second.open(lesson);

        student(first.page(), 0).click();
        first.page().waitForSelector("[data-roll-state][data-state=saved]");
        student(second.page(), 1).click();
        second.page().waitForSelector("[data-roll-state][data-state=conflict]");

        Page fresh = chromium.signedIn(house, user);
        fresh.navigate(house.base() + lesson.href());
        assertThat(student(fresh, 0).getAttribute("data-mark")).isEqualTo("absent");
        assertThat(student(fresh, 1).getAttribute("data-mark")).isEqualTo("present");

        second.page().locator("[data-roll-state] .conflict button").first().click();
        second.page().waitForSelector("[data-roll-state][data-state=saved]");
        fresh.reload();
        assertThat(student(fresh, 1).getAttribute("data-mark")).isEqualTo("absent");
    }

    private static com.microsoft.playwright.Locator student(Page page, int place) {
        return page.locator("button.attendance-student").nth(place);
    }
}
