package io.reglament.compliance.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three days after a failing mark, else the subject's next lesson. */
class AskedAgainTests {
    private static final String THREE_DAYS = "marks: {reask-after-fail: {value: 3 days, clause: C-4.4j}}\n";

    private final TaughtCourse physics = new TaughtCourse("Asia/Bishkek", 7, THREE_DAYS)
            .lessons("2026-09-08", "2026-09-10", "2026-09-11", "2026-09-17");

    @Test
    void he_is_asked_by_the_last_lesson_of_these_days() {
        physics.mark("2026-09-08", "2", "2026-09-08T10:00");

        assertThat(owed(physics)).containsExactly("2026-09-12T00:00, -");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-11T23:59:59", "2026-09-12T00:00"})
    void a_mark_of_a_later_day_meets_it_when_it_is_received(String received) {
        physics.mark("2026-09-08", "2", "2026-09-08T10:00").mark("2026-09-11", "3", received);

        assertThat(owed(physics)).containsExactly("2026-09-12T00:00, " + received);
    }

    @Test
    void without_a_lesson_in_these_days_the_next_one_counts_across_a_holiday_too() {
        TaughtCourse course = new TaughtCourse("Asia/Bishkek", 7, THREE_DAYS)
                .lessons("2026-09-24", "2026-10-06")
                .mark("2026-09-24", "2", "2026-09-24T10:00");

        assertThat(owed(course)).containsExactly("2026-10-07T00:00, -");
    }

    @Test
    void who_was_absent_is_asked_when_he_is_back() {
        physics.mark("2026-09-08", "2", "2026-09-08T10:00").away("2026-09-10").away("2026-09-11");

        assertThat(owed(physics)).containsExactly("2026-09-18T00:00, -");
    }

    @Test
    void the_days_are_counted_from_when_a_mark_of_a_work_was_given() {
        physics.mark("2026-09-08", "2", "2026-09-11T15:00");

        assertThat(owed(physics)).containsExactly("2026-09-18T00:00, -");
    }

    @Test
    void a_retake_is_another_question_and_a_pass_asks_for_none() {
        physics.mark("2026-09-08", "2", "2026-09-08T10:00").retake("2026-09-08", "4", "2026-09-10T10:00");
        assertThat(owed(physics)).containsExactly("2026-09-12T00:00, 2026-09-10T10:00");

        TaughtCourse passed = new TaughtCourse("Asia/Bishkek", 7, THREE_DAYS)
                .lessons("2026-09-08", "2026-09-10")
                .mark("2026-09-08", "3", "2026-09-08T10:00");
        assertThat(owed(passed)).isEmpty();
    }

    @Test
    void the_second_of_two_marks_for_one_work_is_no_other_question() {
        physics.mark("2026-09-08", "2", "2026-09-08T10:00").second("2026-09-08", "4", "2026-09-10T10:00");

        assertThat(owed(physics)).containsExactly("2026-09-12T00:00, -");
    }

    @Test
    void where_the_term_has_no_lesson_left_nothing_is_owed() {
        physics.mark("2026-09-17", "2", "2026-09-17T10:00");

        assertThat(owed(physics)).isEmpty();
    }

    private static List<String> owed(TaughtCourse course) {
        return course.owed(AskedAgain.of(course.course(), course.learner()));
    }
}
