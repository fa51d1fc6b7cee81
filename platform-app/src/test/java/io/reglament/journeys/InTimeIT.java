package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.reglament.journeys.LessonPage.Lesson;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What is in time and what is late in three schools, each by its own regulation, on the clock of its own zone. */
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Journey
class InTimeIT {
    private final RunningHouse house;
    private final Chromium chromium;

    InTimeIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    @Test
    @Order(1)
    void in_Smidovich_a_lesson_kept_at_17_50_is_in_time_one_untouched_at_18_00_is_late_by_clause_5_2() {
        LessonPage teacher = teacher("smidovich-3");
        house.moveClock("2026-11-19T07:50:00Z");
        List<Lesson> lessons = teacher.lessonsOf("2026-11-19");
        assertThat(lessons).hasSizeGreaterThanOrEqualTo(3);
        Lesson kept = lessons.get(0);
        Lesson mended = lessons.get(1);
        Lesson untouched = lessons.get(2);
        teacher.open(kept)
                .keep("Квадратные уравнения", "§ 12, № 140–142, 25 минут")
                .allHere();

        house.moveClock("2026-11-19T08:00:00Z");
        FindingsPage deputy = deputy("smidovich-3");
        List<String> late = deputy.awaitAbout(untouched, "2026-11-19", lines -> lines.size() == 2);
        assertThat(late).hasSize(2).allMatch(line -> line.contains("5.2"));
        assertThat(deputy.about(kept, "2026-11-19")).isEmpty();

        house.moveClock("2026-11-19T08:10:00Z");
        teacher.open(mended).keep("Решение задач", "№ 150 письменно, 20 минут");
        List<String> lines =
                deputy.awaitAbout(mended, "2026-11-19", all -> all.stream().allMatch(InTimeIT::mendedLate));
        assertThat(lines).hasSize(2).allMatch(InTimeIT::mendedLate);

        house.moveClock("2026-11-20T01:00:00Z");
        teacher.open(untouched);
        Page page = teacher.page();
        assertThat(page.locator("textarea[name=homework]").getAttribute("readonly"))
                .isNotNull();
        assertThat(page.locator("#journal-homework-closed").innerText()).contains("5.2");
        page.evaluate("document.querySelector('textarea[name=homework]').removeAttribute('readonly')");
        page.fill("textarea[name=homework]", "задним числом");
        page.locator("textarea[name=homework]").blur();
        teacher.awaitState("refused");
        assertThat(page.locator("[data-autosave-state]").innerText()).contains("5.2");
        LessonPage another = teacher("smidovich-3").open(untouched);
        assertThat(another.page().inputValue("textarea[name=homework]")).isEmpty();
    }

    @Test
    @Order(2)
    void in_Bishkek_the_same_lesson_is_in_time_until_midnight_there() {
        LessonPage teacher = teacher("bishkek-48");
        house.moveClock("2026-11-20T17:59:30Z");
        List<Lesson> lessons = teacher.lessonsOf("2026-11-20");
        teacher.open(lessons.get(0)).keep("Теорема Виета", "№ 210, 211").allHere();

        house.moveClock("2026-11-20T18:00:00Z");
        FindingsPage deputy = deputy("bishkek-48");
        List<String> late = deputy.awaitAbout(lessons.get(1), "2026-11-20", lines -> lines.size() == 3);
        assertThat(late).hasSize(3);
        assertThat(String.join(" ", late)).contains("3.5").contains("3.6");
        assertThat(deputy.about(lessons.get(0), "2026-11-20")).isEmpty();
    }

    @Test
    @Order(3)
    void in_School_152_topic_and_homework_have_seven_days_while_the_roll_is_due_the_same_day() {
        LessonPage teacher = teacher("spb-152");
        house.moveClock("2026-11-23T10:00:00Z");
        List<Lesson> lessons = teacher.lessonsOf("2026-11-23");

        house.moveClock("2026-11-23T21:00:00Z");
        FindingsPage deputy = deputy("spb-152");
        String day = "2026-11-23";
        List<String> roll = deputy.awaitAbout(lessons.get(0), day, lines -> lines.size() == 1);
        assertThat(roll).singleElement().asString().contains("7");

        house.moveClock("2026-11-30T20:59:00Z");
        teacher.open(lessons.get(0)).keep("Функция и её график", "§ 5, № 33, 34");
        house.moveClock("2026-11-30T21:00:00Z");
        List<String> untouched = deputy.awaitAbout(lessons.get(1), day, lines -> lines.size() == 3);
        assertThat(untouched).hasSize(3);
        assertThat(String.join(" ", untouched)).contains("5.1");
        assertThat(deputy.about(lessons.get(0), day)).hasSize(1);
    }

    private LessonPage teacher(String school) {
        return new LessonPage(house, chromium.signedIn(house, house.user(school, "teacher")), school);
    }

    private FindingsPage deputy(String school) {
        return new FindingsPage(house, chromium.signedIn(house, house.user(school, "deputyHead")), school);
    }

    private static boolean mendedLate(String line) {
        return line.contains("внесено с опозданием");
    }
}
