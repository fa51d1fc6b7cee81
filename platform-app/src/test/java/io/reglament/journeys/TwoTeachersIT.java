package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.reglament.journeys.LessonPage.Lesson;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two people at the same roll or cell: the second is shown both, and nothing is overwritten in silence. */
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

    @Test
    void of_two_marks_in_one_cell_both_are_shown_and_the_one_that_is_chosen_stands() {
        house.moveClock("2026-12-03T07:00:00Z");
        TimetableOfHouse timetable = new TimetableOfHouse();
        String group = timetable.group("netschool", "Математика", "9-А");
        String lesson = timetable.lesson("netschool", group, timetable.lastDay("netschool", group, "2026-12-03"));
        String user = house.users("netschool", "teacher").getFirst();
        SheetPage first = new SheetPage(house, chromium.signedIn(house, user), "netschool").open(group);
        SheetPage second = new SheetPage(house, chromium.signedIn(house, user), "netschool").open(group);

        type(first, lesson, "5");
        first.awaitState("saved");
        type(second, lesson, "3");
        second.awaitState("conflict");
        assertThat(second.cell(0, second.column(lesson)).innerText()).contains("3≠5");
        assertThat(timetable.marks("netschool", lesson)).containsExactly("5");

        second.page().keyboard().press("Space");
        assertThat(second.page().locator("#sheet-card .conflict dd").allInnerTexts())
                .containsExactly("3", "5");
        second.page().locator("#sheet-card .conflict button").first().click();
        second.awaitState("saved");
        assertThat(timetable.marks("netschool", lesson)).containsExactly("3");
        assertThat(new HouseDatabase().texts("netschool", """
                        select before || '>' || after from journal.mark_change
                        where work_id = ?::uuid order by version""", lesson)).containsExactly(">5", "5>3");
    }

    private static void type(SheetPage sheet, String lesson, String mark) {
        sheet.cell(0, sheet.column(lesson)).click();
        sheet.page().keyboard().press(mark);
    }

    private static com.microsoft.playwright.Locator student(Page page, int place) {
        return page.locator("button.attendance-student").nth(place);
    }
}
