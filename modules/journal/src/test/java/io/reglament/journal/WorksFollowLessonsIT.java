package io.reglament.journal;

import static io.reglament.journal.Edits.edit;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.SatWorks;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.WaitingWork;
import io.reglament.curriculum.WaitingWorks;
import io.reglament.identity.Member;
import io.reglament.tenancy.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a timetable made anew does to works. */
class WorksFollowLessonsIT extends WorksOfAGroup {
    @Autowired
    private SatWorks port;

    @Autowired
    private WaitingWorks waiting;

    @Test
    void a_work_is_its_lessons_teachers_whoever_that_is_now() {
        WorkView work = create(new WorkId(Ids.next()), inLesson("test")).work();
        save(edit(WorkId.ofLesson(lesson), students.get(0), "4", 0));
        Member colleague = cast.teacher();
        givenBy(lesson, colleague);
        inTransaction(() -> {
            port.follow(List.of(lesson, new LessonId(Ids.next())));
            return true;
        });
        WorkView now = in(() -> works.find(work.id())).orElseThrow();
        assertThat(now.teacher()).isEqualTo(colleague.person());
        assertThat(now.version()).as("nothing that is typed changed").isEqualTo(1);
        assertThat(in(() -> works.find(WorkId.ofLesson(lesson))).orElseThrow().teacher())
                .isEqualTo(colleague.person());
        assertThat(inTransaction(() -> waiting.of(teacher.person(), DAY))).isEmpty();
        assertThat(inTransaction(() -> waiting.of(colleague.person(), DAY)))
                .extracting(WaitingWork::work)
                .containsExactly(work.id().value());
        assertThat(in(() -> works.kept(work.id().value(), colleague)).id()).isEqualTo(work.id());
    }

    @Test
    void a_lesson_with_a_work_is_known_and_one_whose_work_was_removed_is_not() {
        LessonId empty = cast.lesson(group, teacher, DAY, 5);
        WorkId work = create(new WorkId(Ids.next()), inLesson("test")).work().id();
        assertThat(inTransaction(() -> port.announcedIn(List.of(lesson, empty))))
                .containsExactly(lesson);
        in(() -> {
            works.remove(work, 1, teacher);
            return true;
        });
        assertThat(inTransaction(() -> port.announcedIn(List.of(lesson, empty))))
                .isEmpty();
    }

    @Test
    void a_work_on_a_day_of_its_own_counts_to_the_term_that_holds_the_day_now() {
        LocalDate later = DAY.plusMonths(1);
        WorkId before = create(new WorkId(Ids.next()), onDay(DAY)).work().id();
        WorkId after = create(new WorkId(Ids.next()), onDay(later)).work().id();
        TermId quarter = cast.term(group, "Ч2", DAY, GroupCast.LAST).id();
        inTransaction(() -> {
            port.followTerms(List.of(group.id()), later);
            return true;
        });
        assertThat(in(() -> works.find(before)).orElseThrow().term())
                .as("what was sat before the day stays")
                .isEqualTo(cast.term().id());
        assertThat(in(() -> works.find(after)).orElseThrow().term()).isEqualTo(quarter);
    }

    private static WorkEntry onDay(LocalDate day) {
        return new WorkEntry(Optional.empty(), Optional.of(day), "test", "", true);
    }

    private void givenBy(LessonId lesson, Member now) {
        journal.write(
                cast.school(),
                "with school as (select ?::int as id) update curriculum.lesson set teacher_id = ?"
                        + " where school_id = (select id from school) and id = ?",
                now.person().value(),
                lesson.value());
    }
}
