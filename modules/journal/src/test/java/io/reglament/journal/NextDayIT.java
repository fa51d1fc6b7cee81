package io.reglament.journal;

import static io.reglament.journal.Edits.edit;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.PersonId;
import io.reglament.journal.NextSchoolDay.Assignment;
import io.reglament.testsupport.QueryCount;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a family has to do for the next day, and what the last days brought. */
class NextDayIT extends MarkedGroup {
    private static final LocalDate AFTER_HOLIDAYS = DAY.plusDays(40);

    @Autowired
    private Weeks weeks;

    @Autowired
    private Lessons lessons;

    @Autowired
    private LessonRecords records;

    @Autowired
    private QueryCount queries;

    @Test
    void homework_of_the_first_of_two_lessons_is_not_lost_when_the_second_sets_none() {
        set(cast.lesson(group, teacher, DAY.minusDays(1), 1), "старое");
        set(new LessonId(column.value()), "№ 214");
        cast.lesson(group, teacher, DAY, 3);
        cast.lesson(group, teacher, DAY.plusDays(1), 2);
        assertThat(homework()).containsExactly("№ 214");
    }

    @Test
    void holidays_of_whatever_length_lie_between() {
        GroupView music = cast.group("Музыка", 9, "Б", teacher);
        cast.joins(child(), music, GroupCast.FIRST, GroupCast.LAST);
        set(cast.lesson(music, teacher, DAY.minusDays(30), 1), "песня");
        set(new LessonId(column.value()), "№ 214");
        cast.lesson(group, teacher, AFTER_HOLIDAYS, 2);
        cast.lesson(music, teacher, AFTER_HOLIDAYS, 1);
        NextSchoolDay next = in(() -> weeks.nextDay(child(), DAY)).orElseThrow();
        assertThat(next.date()).isEqualTo(AFTER_HOLIDAYS);
        assertThat(homework()).containsExactly("песня", "№ 214");
        assertThat(in(() -> weeks.nextDay(child(), AFTER_HOLIDAYS))).isEmpty();
    }

    @Test
    void a_group_that_one_left_or_did_not_belong_to_yet_sets_nothing() {
        PersonId newcomer =
                cast.students(cast.group("Химия", 9, "В", teacher), 1).getFirst();
        cast.joins(newcomer, group, DAY.plusDays(1), GroupCast.LAST);
        set(new LessonId(column.value()), "№ 214");
        cast.lesson(group, teacher, DAY.plusDays(1), 2);
        NextSchoolDay next = in(() -> weeks.nextDay(newcomer, DAY)).orElseThrow();
        assertThat(next.date()).isEqualTo(DAY.plusDays(1));
        assertThat(next.homework()).isEmpty();
    }

    @Test
    void more_groups_take_no_more_statements() throws Exception {
        cast.lesson(group, teacher, AFTER_HOLIDAYS, 2);
        List<String> few = queries.statementsDuring(this::homework);
        for (int i = 0; i < 7; i++) {
            GroupView more = cast.group("Предмет " + i, 9, "Б", teacher);
            cast.joins(child(), more, GroupCast.FIRST, GroupCast.LAST);
            set(cast.lesson(more, teacher, DAY, i + 3), "задание");
            cast.lesson(more, teacher, AFTER_HOLIDAYS, i + 3);
        }
        assertThat(queries.statementsDuring(this::homework)).hasSameSizeAs(few);
        assertThat(homework()).hasSize(7);
    }

    @Test
    void a_mark_given_today_for_a_lesson_long_ago_is_recent_and_one_given_long_ago_is_not() {
        WorkId old = WorkId.ofLesson(cast.lesson(group, teacher, GroupCast.FIRST.plusDays(1), 2));
        saveTo(group, teacher, edit(column, child(), "3", 0));
        time.set(NOON.plus(Duration.ofDays(60)));
        saveTo(group, teacher, edit(old, child(), "5", 0));
        assertThat(in(() -> weeks.recent(child(), NOON.plus(Duration.ofDays(53)), 20)))
                .extracting(WeekDay.SubjectMark::subject, given -> given.mark().mark())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Алгебра", "5"));
    }

    private PersonId child() {
        return students.getFirst();
    }

    private List<String> homework() {
        return in(() -> weeks.nextDay(child(), DAY)).orElseThrow().homework().stream()
                .map(Assignment::homework)
                .toList();
    }

    private void set(LessonId lesson, String homework) {
        LessonView held = in(() -> lessons.find(lesson)).orElseThrow();
        time.set(held.startsAt());
        in(() -> records.save(held, Entries.withMinutes(0, "Тема", homework, 10), teacher));
        time.set(NOON);
    }
}
