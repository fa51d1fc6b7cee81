package io.reglament.compliance.courses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.courses.Said.Standing.Broken;
import io.reglament.compliance.courses.Said.Standing.Kept;
import io.reglament.compliance.courses.Said.Standing.Owed;
import io.reglament.curriculum.DatedTest;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.PlanCoverage;
import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.PlannedTopic;
import io.reglament.curriculum.SatWork;
import io.reglament.regulation.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of a term, the marks that it needs, and how far the programme has come by its end. */
class TestsAndTermsTests {
    private static final String PLANNED = "tests: {planned-before: {value: module start, clause: A-5.2i}}\n";
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    @Test
    void a_test_that_stood_in_the_plan_in_time_is_not_spoken_of() {
        assertThat(planned(List.of(test("2026-08-31T23:59")), List.of(test("2026-08-31T23:59")), work("2026-09-10")))
                .isEmpty();
    }

    @Test
    void a_test_that_was_planned_late_is_late_since_the_term_began() {
        List<Said> said = planned(List.of(), List.of(test("2026-09-01T00:00")), work("2026-09-10"));

        assertThat(course().owed(said)).containsExactly("2026-09-01T00:00, 2026-09-01T00:00");
        assertThat(said.getFirst().facts()).containsEntry("form", "test").containsEntry("number", "1");
    }

    @Test
    void of_two_tests_the_one_that_no_plan_has_is_open() {
        List<DatedTest> one = List.of(test("2026-08-20T10:00"));

        List<Said> said = planned(one, one, work("2026-09-10"), work("2026-09-24"));

        assertThat(course().owed(said)).containsExactly("2026-09-01T00:00, -");
        assertThat(said.getFirst().date()).isEqualTo(LocalDate.of(2026, 9, 24));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-26, 1", "2026-09-27, 0"})
    void two_tests_are_so_many_days_apart(String later, int found) {
        TaughtCourse course = TaughtCourse.of("");

        assertThat(TestsApart.of(course.course(), List.of(work(later), work("2026-09-10"))))
                .hasSize(found)
                .allSatisfy(said -> assertThat(said.standing()).isInstanceOf(Broken.class));
    }

    @Test
    void each_student_has_the_marks_that_a_term_needs_with_its_last_lesson() {
        TaughtCourse course = TaughtCourse.of("marks: {term-minimum: {value: 3, clause: C-4.4o}}\n")
                .lessons("2026-09-08", "2026-09-10", "2026-09-15", "2026-10-29")
                .mark("2026-09-08", "4", "2026-09-08T10:00")
                .mark("2026-09-10", "4", "2026-09-10T10:00");
        assertThat(course.owed(EnoughMarks.in(course.course()).apply(course.learner())))
                .containsExactly("2026-10-31T00:00, -");

        course.mark("2026-10-29", "4", "2026-10-29T23:59:59");
        assertThat(course.owed(EnoughMarks.in(course.course()).apply(course.learner())))
                .containsExactly("2026-10-31T00:00, 2026-10-29T23:59:59");
    }

    @Test
    void who_was_at_fewer_lessons_needs_no_more_marks_than_these() {
        TaughtCourse course = TaughtCourse.of("marks: {term-minimum: {value: 3, clause: C-4.4o}}\n")
                .lessons("2026-09-08", "2026-09-10", "2026-10-29")
                .away("2026-09-08")
                .away("2026-09-10")
                .mark("2026-10-29", "4", "2026-10-29T10:00");

        assertThat(course.owed(EnoughMarks.in(course.course()).apply(course.learner())))
                .containsExactly("2026-10-31T00:00, 2026-10-29T10:00");
    }

    @ParameterizedTest
    @CsvSource({"9, 10, Broken", "10, 10, Kept", "9, , Broken", "11, , Kept"})
    void the_programme_is_covered_by_the_end_of_the_term(int covered, Integer byTerm, String standing) {
        TaughtCourse course = programme();
        Instant due = course.at("2026-10-31T00:00");

        Optional<Said> said = covered(course, covered, byTerm, due);

        assertThat(said.orElseThrow().standing().getClass().getSimpleName()).isEqualTo(standing);
        assertThat(said.orElseThrow().standing()).isIn(new Broken(due), new Kept(course.at("2026-10-29T12:00")));
    }

    @Test
    void before_the_last_topic_is_due_nothing_is_wrong_yet() {
        TaughtCourse course = programme();

        assertThat(covered(course, 1, 10, course.at("2026-10-30T23:59:59"))
                        .orElseThrow()
                        .standing())
                .isEqualTo(new Owed(Optional.empty()));
    }

    private static TaughtCourse programme() {
        return TaughtCourse.of("programme: {coverage: {value: 1, clause: C-4.4n}}\n")
                .lessons("2026-10-29");
    }

    private static Optional<Said> covered(TaughtCourse course, int covered, Integer byTerm, Instant now) {
        PlanCoverage coverage = new PlanCoverage(
                new PlanId(new UUID(0, 3)),
                34,
                covered,
                11,
                0,
                20,
                0,
                byTerm == null ? OptionalInt.empty() : OptionalInt.of(byTerm));
        DueMoment due = course.course().oralDue().values().iterator().next();
        return ProgrammeCovered.of(course.course(), coverage, due, Optional.of(course.at("2026-10-29T12:00")), now);
    }

    private static TaughtCourse course() {
        return TaughtCourse.of(PLANNED);
    }

    private static List<Said> planned(List<DatedTest> before, List<DatedTest> now, SatWork... sat) {
        Course course = course().course();
        return new TestsPlanned(course, Set.of("test"), before, now)
                .of(course.binding(Parameters.TESTS_PLANNED, START).orElseThrow(), START, List.of(sat));
    }

    private static DatedTest test(String approved) {
        PlannedTopic.Test test = new PlannedTopic.Test("test", Optional.of(LocalDate.of(2026, 9, 15)));
        return new DatedTest(
                new PlannedTopic(1, 1, "", "Силы", 4, Optional.of(test), ""),
                test,
                Optional.empty(),
                course().at(approved));
    }

    private static SatWork work(String date) {
        LocalDate day = LocalDate.parse(date);
        return new SatWork(
                new UUID(3, day.toEpochDay()),
                course().course().group().id(),
                course().course().term().id(),
                Optional.empty(),
                day,
                "test",
                course().at(date + "T08:00"));
    }
}
