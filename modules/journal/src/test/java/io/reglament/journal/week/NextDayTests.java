package io.reglament.journal.week;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.TermId;
import io.reglament.identity.PersonId;
import io.reglament.journal.LessonRecord;
import io.reglament.journal.NextSchoolDay;
import io.reglament.journal.NextSchoolDay.Assignment;
import io.reglament.tenancy.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextDayTests {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);
    private static final GroupId ALGEBRA = new GroupId(Ids.next());
    private static final GroupId MUSIC = new GroupId(Ids.next());

    @Test
    void the_days_groups_bring_what_was_set_in_the_days_order() {
        NextSchoolDay next = next(
                List.of(view(MUSIC), view(ALGEBRA)), set(ALGEBRA, "№ 2", 20, false), set(MUSIC, "песня", 10, false));
        assertThat(next.date()).isEqualTo(TUESDAY);
        assertThat(next.homework()).extracting(Assignment::homework).containsExactly("песня", "№ 2");
    }

    @Test
    void of_two_lessons_of_a_day_the_one_that_set_something_counts_whichever_it_is() {
        assertThat(next(List.of(view(ALGEBRA)), set(ALGEBRA, "№ 2", 20, false), set(ALGEBRA, " ", 0, false))
                        .homework())
                .extracting(Assignment::homework)
                .containsExactly("№ 2");
        assertThat(next(List.of(view(ALGEBRA)), set(ALGEBRA, "№ 2", 20, false), set(ALGEBRA, "№ 3", 5, false))
                        .homework())
                .extracting(Assignment::homework)
                .containsExactly("№ 2", "№ 3");
    }

    @Test
    void a_double_lesson_asks_once_and_none_set_asks_nothing() {
        assertThat(next(
                                List.of(view(ALGEBRA), view(ALGEBRA), view(MUSIC)),
                                set(ALGEBRA, "№ 2", 20, false),
                                set(ALGEBRA, "№ 2", 20, false),
                                set(MUSIC, "не задано", 0, true))
                        .homework())
                .hasSize(1);
    }

    private static NextSchoolDay next(List<LessonView> lessons, Set... before) {
        return NextDay.of(
                lessons,
                Arrays.stream(before).map(Set::lesson).toList(),
                Arrays.stream(before).collect(toMap(set -> set.lesson().id(), Set::record)));
    }

    /** A lesson with what it set for home. */
    private record Set(LessonView lesson, LessonRecord record) {}

    private static Set set(GroupId group, String homework, int minutes, boolean none) {
        LessonView lesson = view(group);
        Optional<Integer> length = minutes == 0 ? Optional.empty() : Optional.of(minutes);
        return new Set(
                lesson,
                new LessonRecord(
                        lesson.id(),
                        "",
                        homework,
                        length,
                        none,
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static LessonView view(GroupId group) {
        return new LessonView(
                new LessonId(Ids.next()),
                group,
                group.equals(ALGEBRA) ? "Алгебра" : "Музыка",
                "9-Б",
                9,
                new PersonId(Ids.next()),
                TUESDAY,
                1,
                Instant.parse("2026-10-13T03:00:00Z"),
                Instant.parse("2026-10-13T03:45:00Z"),
                "12",
                new TermId(Ids.next()));
    }
}
