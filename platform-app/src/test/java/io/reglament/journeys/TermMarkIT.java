package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A term mark from what the platform proposes to the consolidated sheet on paper. */
@Order(7)
@Journey
class TermMarkIT {
    private static final String SCHOOL = "smidovich-3";
    private static final String TODAY = "2026-12-04";

    private final RunningHouse house;
    private final Chromium chromium;
    private final HouseDatabase database = new HouseDatabase();

    TermMarkIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.chromium = chromium;
    }

    private record Term(String id, String lastLesson) {}

    @Test
    void a_term_mark_waits_for_the_last_lesson_is_set_and_stands_in_the_pdf() {
        house.moveClock(TODAY + "T09:45:00Z");
        String group = new TimetableOfHouse().group(SCHOOL, "Математика", "9-А");
        Term term = lastEnded(group);
        Page teacher = chromium.signedIn(house, house.user(SCHOOL, "teacher"));
        String page = house.base() + "/s/" + SCHOOL + "/groups/" + group + "/terms/" + term.id() + "/marks";
        teacher.navigate(page);
        assertThat(teacher.locator("main").innerText()).contains("5.2");

        new LessonPage(house, teacher, SCHOOL)
                .open(new LessonPage.Lesson("/s/" + SCHOOL + "/lessons/" + term.lastLesson(), "9-А"))
                .topic("Итоги периода");
        teacher.navigate(page);
        String student = teacher.locator("tr[data-student]").first().getAttribute("data-student");
        teacher.locator("tr[data-student] select").first().selectOption("5");
        teacher.waitForSelector("[data-row-state][data-state=saved]");
        assertThat(database.text(
                        SCHOOL,
                        "select mark from journal.term_mark where term_id = ?::uuid and student_id = ?::uuid",
                        term.id(),
                        student))
                .isEqualTo("5");

        Page deputy = chromium.signedIn(house, house.user(SCHOOL, "deputyHead"));
        String sheet = house.base() + "/s/" + SCHOOL + "/classes/" + classOf(group) + "/consolidated";
        deputy.navigate(sheet + "?term=" + term.id());
        assertThat(deputy.locator("table.consolidated").innerText()).contains("5");
        assertThat(deputy.request().get(sheet + "/pdf?term=" + term.id()).body())
                .startsWith("%PDF".getBytes());
    }

    private Term lastEnded(String group) {
        return database.all(SCHOOL, (row, number) -> new Term(row.getString(1), row.getString(2)), """
                        select s.id, l.id from curriculum.academic_session s
                        join curriculum.lesson l on l.school_id = s.school_id and l.term_id = s.id
                        where l.group_id = ?::uuid and s.last_day < ?::date and not l.cancelled
                        order by s.last_day desc, l.starts_at desc limit 1""", group, TODAY)
                .getFirst();
    }

    private String classOf(String group) {
        return database.text(SCHOOL, "select class_id from curriculum.group_class where group_id = ?::uuid", group);
    }
}
