package io.reglament.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The teacher's pages as a teacher uses them. */
final class LessonPage {
    private final RunningHouse house;
    private final Page page;
    private final String school;

    LessonPage(RunningHouse house, Page page, String school) {
        this.house = house;
        this.page = page;
        this.school = school;
    }

    /**
     * A lesson on the day's page.
     *
     * @param group as the page writes it: 9-А
     */
    record Lesson(String href, String group) {}

    /** The teacher's lessons of a day, in order. */
    List<Lesson> lessonsOf(String date) {
        page.navigate(house.base() + "/s/" + school + "/day?date=" + date);
        return page.locator("ul.ledger li.line:has(.when span) a[href*='/lessons/']").all().stream()
                .map(link -> new Lesson(link.getAttribute("href"), link.innerText()))
                .toList();
    }

    LessonPage open(Lesson lesson) {
        page.navigate(house.base() + lesson.href());
        return this;
    }

    /** Types a topic and homework and waits for the word that both are kept. */
    LessonPage keep(String topic, String homework) {
        page.fill("input[name=topic]", topic);
        page.fill("textarea[name=homework]", homework);
        page.locator("input[name=topic]").blur();
        awaitState("saved");
        return this;
    }

    LessonPage topic(String topic) {
        page.fill("input[name=topic]", topic);
        page.locator("input[name=topic]").blur();
        awaitState("saved");
        return this;
    }

    LessonPage allHere() {
        page.click("[data-all-here] button");
        page.waitForSelector("[data-roll-summary].done");
        return this;
    }

    void awaitState(String state) {
        page.waitForSelector(
                "[data-autosave-state][data-state=" + state + "]",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
    }

    Page page() {
        return page;
    }
}
