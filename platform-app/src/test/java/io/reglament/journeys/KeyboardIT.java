package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Whatever a teacher and a class teacher do on these pages, they can do without a mouse. */
@Order(11)
@Journey
class KeyboardIT {
    private static final String SCHOOL = "smidovich-3";
    private static final String DAY = "2027-01-15";

    private final RunningHouse house;
    private final Chromium chromium;
    private final HouseDatabase database = new HouseDatabase();
    private final TimetableOfHouse timetable = new TimetableOfHouse();

    KeyboardIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
        house.moveClock(DAY + "T07:00:00Z");
    }

    @Test
    void a_lesson_is_kept_from_the_day_on() {
        Page page = chromium.signedIn(house, house.user(SCHOOL, "teacher"));
        page.navigate(house.base() + "/s/" + SCHOOL + "/day?date=" + DAY);
        Keyboard keys =
                new Keyboard(page).tabTo("ul.ledger a[href*='/lessons/']").press("Enter");
        page.waitForURL("**/lessons/**");

        keys.tabTo("input[name=topic]").press("Control+A").type("Площадь круга");
        keys.tabTo("textarea[name=homework]").press("Control+A").type("§ 20, № 301, 302, 20 минут");
        keys.tabTo("button.attendance-student").press("y");
        page.waitForSelector("[data-autosave-state][data-state=saved]");
        page.waitForSelector("[data-roll-state][data-state=saved]");

        String lesson = page.url().replaceAll(".*/lessons/", "");
        assertThat(database.texts(SCHOOL, "select topic from journal.lesson_record where lesson_id = ?::uuid", lesson))
                .containsExactly("Площадь круга");
        assertThat(database.texts(SCHOOL, "select kind from attendance.absence where lesson_id = ?::uuid", lesson))
                .containsExactly("absent");
    }

    @Test
    void a_sheet_is_kept_and_a_work_added() {
        String group = timetable.group(SCHOOL, "Математика", "10-А");
        String lesson = timetable.lesson(SCHOOL, group, DAY);
        SheetPage sheet =
                new SheetPage(house, chromium.signedIn(house, house.user(SCHOOL, "teacher")), SCHOOL).open(group);
        Keyboard keys = new Keyboard(sheet.page());
        keys.tabTo("[data-add-work]").press("Enter");
        keys.tabTo("#sheet-work select[name=form]").choose("independent");
        keys.tabTo("#sheet-work select[name=lesson]").choose(lesson);
        keys.tabTo("#sheet-work input[name=title]").type("Производная").press("Enter");
        sheet.page().waitForSelector("#sheet-work [data-work-state] button.button");
        keys.press("Enter");
        sheet.awaitWork("Производная");

        String work = sheet.work("Производная");
        keys.tabTo("table[data-sheet] [tabindex='0']").press("Control+Home");
        for (int step = sheet.column(work); step > 0; step--) {
            keys.press("ArrowRight");
        }
        keys.press("5", "Enter", "4", "Enter", "3", "ArrowUp", "Delete", "Control+z");
        sheet.awaitState("saved");
        assertThat(timetable.marks(SCHOOL, work)).containsExactlyInAnyOrder("5", "4", "3");

        keys.press("Space");
        sheet.page().waitForSelector("#sheet-card[open]");
        keys.press("Escape");
        sheet.page().waitForSelector("#sheet-card:not([open])", hidden());
        keys.press("Escape", "Tab");
        assertThat(keys.isAt("table[data-sheet] *")).isFalse();
    }

    @Test
    void reasons_are_set_for_a_stretch_of_lessons() {
        String user = house.user(SCHOOL, "classTeacher");
        Page page = chromium.signedIn(house, user);
        page.navigate(house.base() + "/s/" + SCHOOL + "/classes");
        Keyboard keys = new Keyboard(page).tabTo("a[href*='/attendance']").press("Enter");
        page.waitForSelector("table.attendance-board");

        keys.tabTo("table.attendance-board [tabindex='0']")
                .press("ArrowRight", "Shift+ArrowRight", "Shift+ArrowDown")
                .press("1");
        page.waitForSelector("[data-board-state][data-state=saved]");
        page.reload();
        assertThat(page.locator("td[data-reason]:not([data-reason=''])").count())
                .isEqualTo(4);
    }

    private static Page.WaitForSelectorOptions hidden() {
        return new Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }
}
