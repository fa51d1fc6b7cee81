package io.reglament.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A group's sheet as a teacher uses it. */
final class SheetPage {
    private static final JsonMapper JSON = new JsonMapper();
    private static final double PATIENCE = 90_000;

    private final RunningHouse house;
    private final Page page;
    private final String school;

    SheetPage(RunningHouse house, Page page, String school) {
        this.house = house;
        this.page = page;
        this.school = school;
    }

    SheetPage open(String group) {
        page.navigate(house.base() + "/s/" + school + "/groups/" + group + "/sheet");
        page.waitForSelector("[data-sheet-state][data-state]");
        return this;
    }

    /** The place of a lesson's own column or of a work's among the columns, from 0. */
    int column(String work) {
        return (int) page.evaluate(
                "work => [...document.querySelectorAll('thead th[data-w]')].findIndex(th => th.dataset.w === work)",
                work);
    }

    /** A cell by the places of student and column, from 0. */
    Locator cell(int row, int column) {
        return page.locator("table[data-sheet] tbody tr").nth(row).locator("td").nth(column);
    }

    /** The students of its lines, in order. */
    List<String> students() {
        return page.locator("table[data-sheet] tbody th[data-s]").all().stream()
                .map(head -> head.getAttribute("data-s"))
                .toList();
    }

    /** Waits until the line above the sheet says so: saved, waiting, refused, conflict. */
    void awaitState(String state) {
        page.waitForSelector(
                "[data-sheet-state][data-state=" + state + "]", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
    }

    String said() {
        return page.locator("[data-sheet-state]").innerText();
    }

    /** Adds a work in a lesson by the dialog, and answers what the dialog says of its limit. */
    String addWork(String form, String lesson, String title) {
        page.click("[data-add-work]");
        page.selectOption("#sheet-work select[name=form]", form);
        page.selectOption("#sheet-work select[name=lesson]", lesson);
        page.fill("#sheet-work input[name=title]", title);
        page.click("#sheet-work .actions button:not([data-remove])");
        Locator shown = page.locator("#sheet-work [data-work-state] button.button");
        shown.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        String said = page.locator("#sheet-work [data-work-state]").innerText();
        shown.click();
        awaitWork(title);
        return said;
    }

    /** Waits until the sheet, drawn anew, has a work with this title. */
    void awaitWork(String title) {
        page.waitForSelector("thead th.work[data-t='" + title + "']");
        page.waitForSelector("[data-sheet-state][data-state]");
    }

    /** The id of the work with this title. */
    String work(String title) {
        return page.locator("thead th.work[data-t='" + title + "']").getAttribute("data-w");
    }

    /** The first instant at which a mark for the work is late. */
    Instant due(String title) {
        return Instant.parse(read(title).path("due").path("at").asString(""));
    }

    /** The clause by which it is. */
    String clause(String title) {
        return read(title).path("due").path("clause").asString("");
    }

    private JsonNode read(String title) {
        String address = house.base() + "/s/" + school + "/works/" + work(title);
        return JSON.readTree(page.request()
                .get(address, RequestOptions.create().setHeader("Accept", "application/json"))
                .text());
    }

    Page page() {
        return page;
    }
}
