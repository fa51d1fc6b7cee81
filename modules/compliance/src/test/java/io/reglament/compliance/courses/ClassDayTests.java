package io.reglament.compliance.courses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.courses.Said.Standing.Broken;
import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.SatWork;
import io.reglament.curriculum.TermId;
import io.reglament.identity.PersonId;
import io.reglament.regulation.ProfileOfYaml;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Tests and homework of a class on one day, as the district has it: one test, 150 minutes, and seven tenths of them before
 * a weekend.
 */
class ClassDayTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 11);
    private final List<LessonView> lessons = new ArrayList<>();
    private final List<Integer> cancelled = new ArrayList<>();
    private final List<SatWork> works = new ArrayList<>();
    private final Map<LessonId, LessonContent> entered = new HashMap<>();

    @Test
    void the_test_that_was_entered_second_is_one_too_many() {
        lesson(1, "Химия", 1);
        LessonView algebra = lesson(2, "Алгебра", 2);
        LessonView physics = lesson(3, "Физика", 3);
        lesson(4, "Химия", 1);
        test(physics, "2026-09-01T08:00");
        SatWork second = test(algebra, "2026-09-02T08:00");

        assertThat(TestsOfDay.of(day(FRIDAY))).singleElement().satisfies(said -> {
            assertThat(said.rule()).isEqualTo(FindingRule.TESTS_OF_DAY);
            assertThat(said.subject()).isEqualTo("Алгебра");
            assertThat(said.standing()).isEqualTo(new Broken(second.made()));
        });
    }

    @Test
    void subgroups_sit_one_test_side_by_side() {
        lesson(1, "Химия", 1);
        LessonView one = lesson(2, "Английский язык", 2);
        LessonView other = lesson(2, "Английский язык", 3);
        lesson(3, "Химия", 1);
        test(one, "2026-09-01T08:00");
        test(other, "2026-09-02T08:00");

        assertThat(TestsOfDay.of(day(FRIDAY))).isEmpty();
    }

    @Test
    void a_test_stands_neither_first_nor_last() {
        LessonView first = lesson(1, "Химия", 1);
        lesson(2, "Алгебра", 2);
        lesson(3, "Физика", 3);
        test(first, "2026-09-01T08:00");

        assertThat(TestsOfDay.of(day(FRIDAY))).extracting(Said::rule).containsExactly(FindingRule.TEST_AT_EDGE);
    }

    @Test
    void that_the_lesson_before_it_is_not_held_makes_no_test_the_first_one() {
        cancelled.add(1);
        LessonView second = lesson(2, "Химия", 1);
        lesson(3, "Алгебра", 2);
        LessonView last = lesson(4, "Физика", 3);
        test(second, "2026-09-01T08:00");
        assertThat(TestsOfDay.of(day(FRIDAY))).isEmpty();

        works.clear();
        test(last, "2026-09-01T08:00");
        assertThat(TestsOfDay.of(day(FRIDAY))).extracting(Said::rule).containsExactly(FindingRule.TEST_AT_EDGE);
    }

    @Test
    void homework_of_all_subjects_is_counted_and_less_before_a_day_without_school() {
        homework(lesson(1, "Химия", 1), 60, "2026-09-10T09:00");
        homework(lesson(2, "Алгебра", 2), 60, "2026-09-10T10:00");

        assertThat(HomeworkOfDay.of(day(FRIDAY.minusDays(1)))).isEmpty();
        assertThat(HomeworkOfDay.of(day(FRIDAY))).singleElement().satisfies(said -> {
            assertThat(said.rule()).isEqualTo(FindingRule.HOMEWORK_OF_WEEKEND);
            assertThat(said.subject()).isEqualTo("Алгебра");
            assertThat(said.facts()).isEqualTo(Map.of("minutes", "120", "allowed", "105"));
            assertThat(said.standing()).isEqualTo(new Broken(at("2026-09-10T10:00")));
        });
    }

    @Test
    void of_subgroups_the_longest_homework_counts_and_what_nobody_timed_counts_nothing() {
        homework(lesson(1, "Английский язык", 1), 80, "2026-09-10T09:00");
        homework(lesson(1, "Английский язык", 2), 100, "2026-09-10T09:30");
        LessonView untimed = lesson(2, "Алгебра", 3);
        entered.put(
                untimed.id(),
                new LessonContent("", Optional.empty(), "п. 4", Optional.empty(), false, Optional.of(Instant.EPOCH)));

        assertThat(HomeworkOfDay.of(day(FRIDAY))).isEmpty();
    }

    private SeenClass day(LocalDate date) {
        return new SeenClass(
                new ClassView(new ClassId(new UUID(0, 1)), "7-А", 7),
                date,
                lessons,
                cancelled,
                works,
                entered,
                ProfileOfYaml.of("Asia/Bishkek", ""));
    }

    private LessonView lesson(int period, String subject, int group) {
        Instant starts = FRIDAY.atTime(8 + period, 0).atZone(ZONE).toInstant();
        LessonView lesson = new LessonView(
                new LessonId(new UUID(period, group)),
                new GroupId(new UUID(1, group)),
                subject,
                "7-А",
                7,
                new PersonId(new UUID(2, group)),
                FRIDAY,
                period,
                starts,
                starts.plusSeconds(2_700),
                "",
                new TermId(new UUID(0, 2)));
        lessons.add(lesson);
        return lesson;
    }

    private SatWork test(LessonView lesson, String made) {
        SatWork work = new SatWork(
                new UUID(9, works.size()),
                lesson.group(),
                lesson.term(),
                Optional.of(lesson.id()),
                FRIDAY,
                "test",
                at(made));
        works.add(work);
        return work;
    }

    private void homework(LessonView lesson, int minutes, String since) {
        entered.put(
                lesson.id(),
                new LessonContent("", Optional.empty(), "№ 5", Optional.of(minutes), false, Optional.of(at(since))));
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(ZONE).toInstant();
    }
}
