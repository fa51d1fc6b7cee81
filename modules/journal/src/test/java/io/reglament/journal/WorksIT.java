package io.reglament.journal;

import static io.reglament.journal.Edits.edit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonId;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.Ids;
import io.reglament.web.Absent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Works come, change and go. */
class WorksIT extends WorksOfAGroup {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_work_in_a_lesson_has_its_day_and_term_and_the_weight_of_its_form() {
        WorkView work = create(new WorkId(Ids.next()), inLesson("test")).work();
        assertThat(work.date()).isEqualTo(DAY);
        assertThat(work.term()).isEqualTo(cast.term().id());
        assertThat(work.teacher()).isEqualTo(teacher.person());
        assertThat(work.weight()).isPositive();
        assertThat(work.missing()).isEqualTo(3);
        assertThat(work.pile()).isEqualTo(3);
        assertThat(work.due()).isPresent();
        assertThat(in(() -> works.find(work.id()))).contains(work);
        assertThat(in(() -> works.ofGroup(group.id(), DAY, DAY, 0))).containsExactly(work);
        assertThat(in(() -> works.ofGroup(group.id(), DAY, DAY, 1))).isEmpty();
        assertThat(touched(work.id())).isTrue();
    }

    @Test
    void sent_again_it_is_made_once() {
        WorkId id = new WorkId(Ids.next());
        KeptWork first = create(id, inLesson("test"));
        KeptWork again = create(id, inLesson("test"));
        assertThat(first.made()).isTrue();
        assertThat(again.made()).isFalse();
        assertThat(again.work()).isEqualTo(first.work());
    }

    @Test
    void an_id_of_a_lesson_or_of_another_groups_work_is_refused() {
        WorkId id = new WorkId(Ids.next());
        create(id, inLesson("test"));
        GroupView other = cast.group("Физика", 9, "Б", teacher);
        LessonId there = cast.lesson(other, teacher, DAY, 4);
        WorkEntry entry = new WorkEntry(Optional.of(there), Optional.empty(), "test", "", true);
        assertRefused("journal.refused.one-id-is-for-one-work", () -> works.create(other, id, entry, teacher));
        assertRefused(
                "journal.refused.one-id-is-for-one-work",
                () -> works.create(group, WorkId.ofLesson(lesson), inLesson("test"), teacher));
    }

    @Test
    void what_the_profile_the_group_and_the_term_do_not_know_is_refused() {
        assertRefused("journal.refused.forms-are-those-of-the-profile", () -> make(inLesson("tea-party")));
        LessonId foreign = cast.lesson(cast.group("Физика", 9, "Б", teacher), teacher, DAY, 4);
        WorkEntry elsewhere = new WorkEntry(Optional.of(foreign), Optional.empty(), "test", "", true);
        assertRefused("journal.refused.works-are-sat-in-lessons-of-the-group", () -> make(elsewhere));
        WorkEntry inSummer =
                new WorkEntry(Optional.empty(), Optional.of(LocalDate.of(2027, 7, 1)), "project", "", true);
        assertRefused("journal.refused.works-are-sat-in-a-term", () -> make(inSummer));
        GroupView first = cast.group("Математика", 1, "А", teacher);
        LessonId small = cast.lesson(first, teacher, DAY, 5);
        WorkEntry entry = new WorkEntry(Optional.of(small), Optional.empty(), "test", "", true);
        assertRefused(
                "journal.refused.only-some-grades-are-marked",
                () -> works.create(first, new WorkId(Ids.next()), entry, teacher));
    }

    @Test
    void a_change_over_an_old_version_keeps_nothing_and_tells_what_stands() {
        WorkView work = create(new WorkId(Ids.next()), inLesson("test")).work();
        WorkView changed = in(() -> works.change(group, work.id(), titled("Степени"), 1, teacher));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.title()).isEqualTo("Степени");
        WorkChangedMeanwhile late = catchThrowableOfType(
                WorkChangedMeanwhile.class,
                () -> in(() -> works.change(group, work.id(), titled("Корни"), 1, teacher)));
        assertThat(late.current()).isEqualTo(changed);
        for (int typedOver : new int[] {1, 2}) {
            assertThat(in(() -> works.change(group, work.id(), titled("Степени"), typedOver, teacher))
                            .version())
                    .as("nothing changed, or sent again")
                    .isEqualTo(2);
        }
    }

    @Test
    void with_marks_it_stays_on_its_day_and_is_not_removed() {
        WorkView work = create(new WorkId(Ids.next()), inLesson("test")).work();
        save(edit(work.id(), students.get(0), "4", 0));
        LessonId next = cast.lesson(group, teacher, DAY.plusDays(1), 2);
        WorkEntry moved = new WorkEntry(Optional.of(next), Optional.empty(), "test", "", true);
        assertRefused("journal.refused.works-with-marks-stay", () -> works.change(group, work.id(), moved, 1, teacher));
        assertRefused("journal.refused.works-with-marks-stay", () -> removed(work.id()));
        assertThat(in(() -> works.change(group, work.id(), titled("Степени"), 1, teacher))
                        .title())
                .isEqualTo("Степени");
    }

    @Test
    void a_removed_one_is_gone_and_its_pile_shrinks() {
        WorkView one = create(new WorkId(Ids.next()), inLesson("test")).work();
        GroupView other = cast.group("Алгебра", 9, "В", teacher);
        cast.students(other, 4);
        LessonId there = cast.lesson(other, teacher, DAY, 4);
        WorkEntry entry = new WorkEntry(Optional.of(there), Optional.empty(), "test", "", true);
        WorkId second = new WorkId(Ids.next());
        assertThat(in(() -> works.create(other, second, entry, teacher)).work().pile())
                .isEqualTo(7);
        assertThat(touched(one.id())).as("the other work of the pile").isTrue();
        in(() -> removed(second));
        assertThat(in(() -> works.find(second))).isEmpty();
        assertThat(in(() -> works.find(one.id())).orElseThrow().pile()).isEqualTo(3);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> in(() -> removed(second)));
        assertRefused("journal.refused.one-id-is-for-one-work", () -> works.create(other, second, entry, teacher));
    }

    @Test
    void a_lessons_own_column_is_found_before_its_first_mark_and_never_changed() {
        WorkId own = WorkId.ofLesson(lesson);
        assertThat(in(() -> works.find(own)).orElseThrow()).satisfies(work -> {
            assertThat(work.lessonsOwn()).isTrue();
            assertThat(work.version()).isZero();
        });
        save(edit(own, students.get(0), "4", 0));
        assertThat(in(() -> works.find(own)).orElseThrow().version()).isEqualTo(1);
        assertRefused("journal.refused.a-lessons-own-column-stays", () -> removed(own));
        assertThat(in(() -> works.ofGroup(group.id(), DAY, DAY, 0))).isEmpty();
    }

    private KeptWork make(WorkEntry entry) {
        return works.create(group, new WorkId(Ids.next()), entry, teacher);
    }

    private boolean removed(WorkId id) {
        works.remove(id, 1, teacher);
        return true;
    }

    private WorkEntry titled(String title) {
        return new WorkEntry(Optional.of(lesson), Optional.empty(), "test", title, true);
    }

    private boolean touched(WorkId work) {
        return inTransaction(() -> jdbc.sql("select count(*) from regulation.touched where scope_id = ?")
                        .param(work.value())
                        .query(Integer.class)
                        .single())
                > 0;
    }

    private void assertRefused(String code, Supplier<?> work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> in(work::get))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
