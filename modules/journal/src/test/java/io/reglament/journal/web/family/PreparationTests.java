package io.reglament.journal.web.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.TermId;
import io.reglament.identity.PersonId;
import io.reglament.journal.WeekDay;
import io.reglament.journal.WeekLesson;
import io.reglament.journal.web.family.Preparation.Assignment;
import io.reglament.tenancy.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreparationTests {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);
    private static final GroupId ALGEBRA = new GroupId(Ids.next());
    private static final GroupId MUSIC = new GroupId(Ids.next());

    @Test
    void each_subject_of_the_next_day_brings_what_its_last_lesson_set() {
        Preparation next = Preparation.after(
                TUESDAY,
                List.of(
                        day(-7, lesson(MUSIC, -7, "песня", 10)),
                        day(-1, lesson(ALGEBRA, -1, "№ 1", 15)),
                        day(0, lesson(ALGEBRA, 0, "№ 2", 20)),
                        day(1, lesson(ALGEBRA, 1, "№ 3", 25), lesson(MUSIC, 1, "", 0))));
        assertThat(next.day()).contains(TUESDAY.plusDays(1));
        assertThat(next.assignments()).extracting(Assignment::homework).containsExactly("№ 2", "песня");
        assertThat(next.minutes()).isEqualTo(30);
    }

    @Test
    void a_double_lesson_asks_once_and_none_set_asks_nothing() {
        Preparation next = Preparation.after(
                TUESDAY,
                List.of(
                        day(0, lesson(ALGEBRA, 0, "№ 2", 20), none(MUSIC, 0)),
                        day(1, lesson(ALGEBRA, 1, "", 0), lesson(ALGEBRA, 1, "", 0), lesson(MUSIC, 1, "", 0))));
        assertThat(next.assignments()).hasSize(1);
    }

    @Test
    void a_lesson_that_set_nothing_yet_does_not_bring_back_an_older_homework() {
        Preparation next = Preparation.after(
                TUESDAY,
                List.of(
                        day(-1, lesson(ALGEBRA, -1, "№ 1", 15)),
                        day(0, lesson(ALGEBRA, 0, "", 0)),
                        day(1, lesson(ALGEBRA, 1, "", 0))));
        assertThat(next.assignments()).isEmpty();
    }

    @Test
    void days_without_lessons_are_passed_over_and_before_holidays_there_is_nothing() {
        List<WeekDay> days = List.of(day(0, lesson(ALGEBRA, 0, "№ 2", 20)), day(1), day(2, lesson(ALGEBRA, 2, "", 0)));
        assertThat(Preparation.after(TUESDAY, days).day()).contains(TUESDAY.plusDays(2));
        assertThat(Preparation.after(TUESDAY, days.subList(0, 2)).day()).isEmpty();
    }

    private static WeekDay day(int after, WeekLesson... lessons) {
        return new WeekDay(TUESDAY.plusDays(after), List.of(lessons), List.of());
    }

    private static WeekLesson lesson(GroupId group, int after, String homework, int minutes) {
        return new WeekLesson(
                view(group, after),
                "",
                homework,
                minutes == 0 ? Optional.empty() : Optional.of(minutes),
                false,
                List.of(),
                Optional.empty());
    }

    private static WeekLesson none(GroupId group, int after) {
        return new WeekLesson(view(group, after), "", "не задано", Optional.empty(), true, List.of(), Optional.empty());
    }

    private static LessonView view(GroupId group, int after) {
        return new LessonView(
                new LessonId(Ids.next()),
                group,
                group.equals(ALGEBRA) ? "Алгебра" : "Музыка",
                "9-Б",
                9,
                new PersonId(Ids.next()),
                TUESDAY.plusDays(after),
                1,
                Instant.parse("2026-10-13T03:00:00Z"),
                Instant.parse("2026-10-13T03:45:00Z"),
                "12",
                new TermId(Ids.next()));
    }
}
