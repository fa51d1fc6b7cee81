package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A column of twenty-five marks, typed while everything that can go away goes away: the network, the browser, the
 * server, the session. Each mark is stored once, in order, with its history.
 */
@Order(10)
@Journey
@TestMethodOrder(MethodOrderer.MethodName.class)
class OutboxIT {
    private static final String MORNING = "2027-01-14T10:00:00Z";
    private static final String NOON = "2027-01-14T11:00:00Z";
    private static final List<String> TYPED = IntStream.range(0, 25)
            .mapToObj(place -> String.valueOf(3 + place % 3))
            .toList();

    private RunningHouse house;
    private final Chromium chromium;
    private final HouseDatabase database = new HouseDatabase();
    private int presses;

    OutboxIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    @Test
    void a_column_of_25_marks_survives_network_browser_server_and_session(@TempDir Path folder) throws Exception {
        house.moveClock(MORNING);
        String user = Admission.teacher(house, BigSchool.SLUG, "Математика", "9-А");
        String group = new TimetableOfHouse().group(BigSchool.SLUG, "Математика", "9-А");
        String lesson = database.text(
                BigSchool.SLUG,
                "select id from curriculum.lesson where group_id = ?::uuid and starts_at < ?::timestamptz order by starts_at desc limit 1",
                group,
                MORNING);

        try (BrowserContext first = chromium.keeping(folder)) {
            SheetPage sheet = sheet(first, user).open(group);
            assertThat(sheet.students()).hasSize(25);
            type(sheet, lesson, 0, 9);
            awaitStored(sheet, lesson, 9);

            first.setOffline(true);
            type(sheet, lesson, 9, 14);
            sheet.awaitState("waiting");
            assertThat(stored(lesson)).hasSize(9);
        }

        try (BrowserContext second = chromium.keeping(folder)) {
            SheetPage sheet = sheet(second, user).open(group);
            awaitStored(sheet, lesson, 14);

            type(sheet, lesson, 14, 18);
            ProcessHandle.of(house.pid("platform")).orElseThrow().destroyForcibly();
            type(sheet, lesson, 18, 25);
            sheet.awaitState("waiting");
            house.awaitEnd();
            second.clearCookies();
            house = RunningHouse.again(NOON);

            signInAgain(second, sheet, user);
            awaitStored(sheet, lesson, 25);
            assertThat(presses).isLessThanOrEqualTo(50);
            eachIsStoredOnceInOrderWithItsHistory(sheet, lesson);
        }
    }

    /** A digit and a step down for each, counted. */
    private void type(SheetPage sheet, String lesson, int from, int to) {
        sheet.cell(from, sheet.column(lesson)).click();
        for (int place = from; place < to; place++) {
            press(sheet.page(), TYPED.get(place));
            press(sheet.page(), "Enter");
        }
    }

    private void press(Page page, String key) {
        page.keyboard().press(key);
        presses++;
    }

    private SheetPage sheet(BrowserContext context, String user) {
        return new SheetPage(house, Chromium.signIn(house, context, user), BigSchool.SLUG);
    }

    /** The sheet stays open with what is unsent; the sign-in happens beside it. */
    private void signInAgain(BrowserContext context, SheetPage sheet, String user) {
        lookAt(sheet);
        sheet.page()
                .waitForSelector(
                        "[data-sheet-state] a[rel=opener]", new Page.WaitForSelectorOptions().setTimeout(120_000));
        Page beside = context.waitForPage(() -> sheet.page().click("[data-sheet-state] a[rel=opener]"));
        beside.waitForSelector("#username");
        Chromium.enter(house, beside, user);
        beside.close();
        lookAt(sheet);
    }

    /** As somebody does who comes back to the window; a browser without a screen tells the page nothing of it. */
    private static void lookAt(SheetPage sheet) {
        sheet.page().bringToFront();
        sheet.page().evaluate("window.dispatchEvent(new Event('focus'))");
    }

    /** The line above the sheet and the database say the same. */
    private void awaitStored(SheetPage sheet, String lesson, int marks) {
        for (int looked = 0; looked < 450 && stored(lesson).size() < marks; looked++) {
            sheet.page().waitForTimeout(200);
        }
        sheet.awaitState("saved");
        assertThat(stored(lesson)).hasSize(marks);
    }

    private List<String> stored(String lesson) {
        return database.texts(BigSchool.SLUG, "select mark from journal.mark where work_id = ?::uuid", lesson);
    }

    private void eachIsStoredOnceInOrderWithItsHistory(SheetPage sheet, String lesson) {
        List<String> students = sheet.students();
        List<String> expected = IntStream.range(0, 25)
                .mapToObj(place -> students.get(place) + " 1 " + TYPED.get(place) + " 1")
                .toList();

        assertThat(database.texts(
                        BigSchool.SLUG,
                        "select concat_ws(' ', student_id, ordinal, mark, version) from journal.mark where work_id = ?::uuid",
                        lesson))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(database.texts(BigSchool.SLUG, """
                        select concat_ws(' ', student_id, ordinal, after, version) from journal.mark_change
                        where work_id = ?::uuid and before = '' order by typed_at""", lesson)).isEqualTo(expected);
        assertThat(database.texts(BigSchool.SLUG, """
                        select concat_ws(' ', student_id, ordinal, after, version) from journal.mark_change
                        where work_id = ?::uuid order by received_at, typed_at""", lesson)).isEqualTo(expected);
    }
}
