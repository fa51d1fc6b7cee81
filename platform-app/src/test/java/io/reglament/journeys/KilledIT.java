package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import io.reglament.journeys.LessonPage.Lesson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** kill -9 of each part while a lesson is being kept: what was confirmed is there after the next start. */
@Order(12)
@EnabledIf("io.reglament.journeys.Chromium#found")
class KilledIT {
    private static final String DAY = "2027-02-05";

    @ParameterizedTest
    @ValueSource(strings = {"platform", "postgres", "keycloak"})
    void what_was_confirmed_is_there_after_a_kill(String part) throws Exception {
        RunningHouse house = RunningHouse.get();
        house.moveClock(DAY + "T03:00:00Z");
        List<String> confirmed = new ArrayList<>();
        Lesson lesson;
        try (Chromium chromium = new Chromium()) {
            String user = house.users("smidovich-3", "teacher").getFirst();
            LessonPage teacher = new LessonPage(house, chromium.signedIn(house, user), "smidovich-3");
            lesson = teacher.lessonsOf(DAY).getFirst();
            teacher.open(lesson);
            for (int word = 1; word <= 3; word++) {
                String topic = "Тема до остановки " + part + " " + word;
                teacher.topic(topic);
                confirmed.add(topic);
            }
            ProcessHandle.of(house.pid(part)).orElseThrow().destroyForcibly();
            type(teacher.page(), "Тема, которую никто не подтвердил");
            house.awaitEnd();
        }

        RunningHouse again = RunningHouse.again(DAY + "T04:00:00Z");

        try (Chromium chromium = new Chromium()) {
            String user = again.users("smidovich-3", "teacher").getFirst();
            LessonPage teacher = new LessonPage(again, chromium.signedIn(again, user), "smidovich-3");
            teacher.open(lesson);
            assertThat(teacher.page().inputValue("input[name=topic]"))
                    .isIn(confirmed.getLast(), "Тема, которую никто не подтвердил");
        }
        assertThat(topicsEverKept(lesson)).containsAll(confirmed);
    }

    private static List<String> topicsEverKept(Lesson lesson) {
        String id = lesson.href().replaceFirst("^.*/lessons/([0-9a-f-]{36}).*$", "$1");
        return new HouseDatabase()
                .texts(
                        "smidovich-3",
                        "select after from journal.lesson_record_change where lesson_id = ?::uuid and field = 'topic'",
                        id);
    }

    /** Typed into the dying house; whether it arrives is not promised. */
    private static void type(Page page, String topic) {
        try {
            page.fill("input[name=topic]", topic);
            page.locator("input[name=topic]").blur();
        } catch (PlaywrightException e) {
            // The page may be gone with the house.
        }
    }
}
