package io.reglament.compliance.courses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.FindingRule;
import io.reglament.regulation.Parameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Once in four lessons: which rows are owed, until when, and what meets them. */
class FrequencyOfMarksTests {
    private static final String FOUR =
            "marks: {min-frequency: [{grades: 2-11, value: 1 per 4 lessons, clause: A-5.2k}]}\n";

    private final TaughtCourse physics =
            TaughtCourse.of(FOUR).lessons("2026-09-01", "2026-09-03", "2026-09-08", "2026-09-10");

    @Test
    void a_row_without_a_mark_is_owed_by_the_end_of_the_day_that_completes_it() {
        assertThat(owed(physics)).containsExactly("2026-09-11T00:00, -");
        assertThat(said(physics).getFirst()).satisfies(said -> {
            assertThat(said.teacher()).isEqualTo(TaughtCourse.KEEPER);
            assertThat(said.due().basis().clause())
                    .hasValueSatisfying(clause -> assertThat(clause.value()).isEqualTo("A-5.2k"));
            assertThat(said.facts()).containsEntry("lessons", "4").containsEntry("from", "2026-09-01");
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-09-10T23:59:59", "2026-09-11T00:00", "2026-09-14T08:00"})
    void a_mark_of_the_row_meets_it_when_it_is_received(String received) {
        physics.mark("2026-09-10", "4", received);

        assertThat(owed(physics)).containsExactly("2026-09-11T00:00, " + received);
    }

    @Test
    void a_mark_of_a_later_lesson_mends_it_and_the_next_row_begins_behind_it() {
        physics.lessons("2026-09-15", "2026-09-17", "2026-09-22", "2026-09-24", "2026-09-29")
                .mark("2026-09-15", "4", "2026-09-15T10:00");

        assertThat(owed(physics)).containsExactly("2026-09-11T00:00, 2026-09-15T10:00", "2026-09-30T00:00, -");
    }

    @Test
    void a_mark_inside_a_row_begins_another_behind_it() {
        physics.lessons("2026-09-15", "2026-09-17").mark("2026-09-03", "4", "2026-09-03T10:00");

        assertThat(owed(physics)).containsExactly("2026-09-11T00:00, 2026-09-03T10:00", "2026-09-18T00:00, -");
    }

    @Test
    void lessons_from_which_a_student_was_absent_do_not_count() {
        physics.away("2026-09-08");
        assertThat(owed(physics)).isEmpty();

        physics.lessons("2026-09-15");
        assertThat(owed(physics)).containsExactly("2026-09-16T00:00, -");
    }

    @Test
    void a_substitutes_lesson_counts_and_the_keeper_answers() {
        TaughtCourse substituted = TaughtCourse.of(FOUR)
                .lessons("2026-09-01", "2026-09-03", "2026-09-08")
                .substituted("2026-09-10");

        assertThat(said(substituted))
                .singleElement()
                .satisfies(said -> assertThat(said.teacher()).isEqualTo(TaughtCourse.KEEPER));
    }

    @Test
    void holidays_are_no_lessons_and_an_outage_leaves_the_time_that_the_calendar_does() {
        TaughtCourse course = TaughtCourse.of(FOUR)
                .lessons("2026-09-22", "2026-09-24", "2026-10-06", "2026-10-08")
                .due("2026-10-08", "2026-10-12T00:00")
                .mark("2026-10-08", "5", "2026-10-11T23:59");

        assertThat(owed(course)).containsExactly("2026-10-12T00:00, 2026-10-11T23:59");
    }

    @Test
    void nothing_is_due_before_the_lesson_ends() {
        physics.due("2026-09-10", "2026-09-10T08:00");

        assertThat(owed(physics)).containsExactly("2026-09-10T09:45, -");
    }

    @Test
    void the_first_grade_and_what_binds_nobody_are_left_alone() {
        TaughtCourse first = new TaughtCourse("Asia/Bishkek", 1, FOUR)
                .lessons("2026-09-01", "2026-09-03", "2026-09-08", "2026-09-10");
        TaughtCourse loose = new TaughtCourse(
                        "Asia/Bishkek", 7, "marks: {min-frequency: {value: 1 per 4 lessons, not-regulated: true}}\n")
                .lessons("2026-09-01", "2026-09-03", "2026-09-08", "2026-09-10");
        TaughtCourse mixed = new TaughtCourse("Asia/Bishkek", 0, FOUR)
                .lessons("2026-09-01", "2026-09-03", "2026-09-08", "2026-09-10");

        assertThat(owed(first)).isEmpty();
        assertThat(owed(loose)).isEmpty();
        assertThat(owed(mixed)).isEmpty();
    }

    @Test
    void so_many_marks_a_week_are_owed_with_its_last_lesson() {
        TaughtCourse twice = TaughtCourse.of("marks: {min-frequency: {value: 2 per week, clause: A-5.2k}}\n")
                .lessons("2026-09-01", "2026-09-03", "2026-09-08", "2026-09-10", "2026-09-15")
                .mark("2026-09-01", "4", "2026-09-01T10:00")
                .mark("2026-09-03", "4", "2026-09-03T10:00")
                .mark("2026-09-08", "4", "2026-09-08T10:00")
                .mark("2026-09-15", "4", "2026-09-15T10:00");

        List<Said> said = new MarksOfWeeks(Parameters.MARK_FREQUENCY, FindingRule.MARKS_SELDOM)
                .in(twice.course())
                .apply(twice.learner());
        assertThat(twice.owed(said))
                .containsExactly(
                        "2026-09-04T00:00, 2026-09-03T10:00",
                        "2026-09-11T00:00, 2026-09-15T10:00",
                        "2026-09-16T00:00, 2026-09-15T10:00");
    }

    private static List<Said> said(TaughtCourse course) {
        return TaughtCourse.seldom().in(course.course()).apply(course.learner());
    }

    private static List<String> owed(TaughtCourse course) {
        return course.owed(said(course));
    }
}
