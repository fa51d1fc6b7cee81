package io.reglament.journeys;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** What the deputy head sees; findings come up within moments, so it looks again until they have. */
final class FindingsPage {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final RunningHouse house;
    private final Page page;
    private final String school;

    FindingsPage(RunningHouse house, Page page, String school) {
        this.house = house;
        this.page = page;
        this.school = school;
    }

    /** The lines about a lesson, once they are as expected. */
    List<String> awaitAbout(LessonPage.Lesson lesson, String date, Predicate<List<String>> expected) {
        Instant end = Instant.now().plus(PATIENCE);
        List<String> lines = about(lesson, date);
        while (!expected.test(lines) && Instant.now().isBefore(end)) {
            page.waitForTimeout(500);
            lines = about(lesson, date);
        }
        return lines;
    }

    /** The lines about a class's days, whatever they are about, once they are as expected. */
    List<String> awaitOfClass(String title, String from, String to, Predicate<List<String>> expected) {
        Instant end = Instant.now().plus(PATIENCE);
        List<String> lines = ofClass(title, from, to);
        while (!expected.test(lines) && Instant.now().isBefore(end)) {
            page.waitForTimeout(500);
            lines = ofClass(title, from, to);
        }
        return lines;
    }

    private List<String> ofClass(String title, String from, String to) {
        page.navigate(house.base() + "/s/" + school + "/findings?from=" + from + "&to=" + to + "&class="
                + URLEncoder.encode(title, StandardCharsets.UTF_8));
        return page.locator("ul.ledger li.line").allInnerTexts();
    }

    /** The lines about a lesson now. */
    List<String> about(LessonPage.Lesson lesson, String date) {
        page.navigate(house.base() + "/s/" + school + "/findings?from=" + date + "&to=" + date + "&class="
                + URLEncoder.encode(lesson.group(), StandardCharsets.UTF_8));
        return page.locator("ul.ledger li.line:has(a[href='" + lesson.href() + "'])")
                .allInnerTexts();
    }
}
