package io.reglament.journal;

import static io.reglament.journal.Edits.edit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.Member;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.Ids;
import io.reglament.web.Absent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a change of a work leaves as it was, what it may not change any more, and what is kept of it. */
class WorkChangesIT extends WorksOfAGroup {
    @Autowired
    private Weeks weeks;

    @Test
    void its_form_is_corrected_within_the_window_of_its_first_mark_and_not_later() {
        WorkView work = create(new WorkId(Ids.next()), inLesson("test")).work();
        save(edit(work.id(), students.get(0), "4", 0));
        assertThat(change(work, inLesson("independent"), 1).form()).isEqualTo("independent");
        time.set(NOON.plusSeconds(86_400));
        save(edit(work.id(), students.get(1), "5", 0));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> change(work, inLesson("test"), 2))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("journal.refused.a-form-with-old-marks-stays");
                    assertThat(refused.clause()).contains(new ClauseId("A-5.2x"));
                });
        WorkEntry titled = new WorkEntry(Optional.of(lesson), Optional.empty(), "independent", "Корни", true);
        assertThat(change(work, titled, 2).title()).isEqualTo("Корни");
    }

    @Test
    void every_change_is_kept_with_who_and_when() {
        WorkView work = create(new WorkId(Ids.next()), inLesson("test")).work();
        assertThat(history(work.id()))
                .hasSize(5)
                .allSatisfy(change -> assertThat(change.version()).isEqualTo(1))
                .extracting(WorkChange::field)
                .contains("lesson", "date", "form", "weight", "planned");
        Member colleague = cast.teacher();
        in(() -> works.change(group, work.id(), inLesson("independent"), 1, colleague));
        List<WorkChange> changes = history(work.id()).stream()
                .filter(change -> change.version() == 2)
                .toList();
        assertThat(changes).extracting(WorkChange::field).containsOnly("form", "weight");
        assertThat(changes)
                .filteredOn(change -> change.field().equals("form"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isEqualTo("test");
                    assertThat(change.after()).isEqualTo("independent");
                    assertThat(change.by()).isEqualTo(colleague.person());
                    assertThat(change.receivedAt()).isEqualTo(NOON);
                });
        in(() -> removed(work.id(), 2));
        assertThat(history(work.id()).getFirst().field()).isEqualTo("removed");
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> in(() -> works.history(work.id(), colleague, 0)));
    }

    @Test
    void who_corrects_a_title_takes_no_work_from_its_teacher_and_weighs_nothing_anew() {
        WorkView work = create(new WorkId(Ids.next()), onDay(DAY, "")).work();
        Member colleague = cast.teacher();
        WorkView titled = in(() -> works.change(group, work.id(), onDay(DAY, "Проект"), 1, colleague));
        assertThat(titled.teacher()).isEqualTo(teacher.person());
        WorkView later = in(() -> works.change(group, work.id(), onDay(DAY.plusDays(1), "Проект"), 2, colleague));
        assertThat(later.teacher()).isEqualTo(teacher.person());
        LessonId theirs = cast.lesson(group, colleague, DAY, 5);
        WorkEntry inTheirs = new WorkEntry(Optional.of(theirs), Optional.empty(), "project", "Проект", true);
        assertThat(in(() -> works.change(group, work.id(), inTheirs, 3, teacher))
                        .teacher())
                .isEqualTo(colleague.person());
    }

    @Test
    void a_corrected_title_keeps_a_weight_that_the_profile_no_longer_gives() {
        WorkView work = create(new WorkId(Ids.next()), inLesson("test")).work();
        weigh(work.id(), "7.50");
        WorkEntry titled = new WorkEntry(Optional.of(lesson), Optional.empty(), "test", "Корни", true);
        assertThat(change(work, titled, 1).weight()).isEqualByComparingTo("7.50");
        assertThat(change(work, inLesson("independent"), 2).weight()).isNotEqualByComparingTo("7.50");
    }

    @Test
    void it_is_removed_only_as_it_was_seen() {
        WorkView work = create(new WorkId(Ids.next()), inLesson("test")).work();
        change(work, inLesson("independent"), 1);
        assertThatExceptionOfType(WorkChangedMeanwhile.class)
                .isThrownBy(() -> in(() -> removed(work.id(), 1)))
                .satisfies(late -> assertThat(late.current().version()).isEqualTo(2));
        in(() -> removed(work.id(), 2));
        assertThat(in(() -> works.find(work.id()))).isEmpty();
    }

    @Test
    void a_mark_typed_again_after_its_work_moved_stands_on_the_new_day() {
        WorkView work =
                create(new WorkId(Ids.next()), onDay(DAY.minusDays(7), "")).work();
        save(edit(work.id(), students.get(0), "4", 0));
        save(edit(work.id(), students.get(0), "", 1));
        change(work, onDay(DAY, ""), 1);
        save(edit(work.id(), students.get(0), "5", 2));
        assertThat(in(() -> weeks.marks(students.get(0), DAY, DAY)).subjects())
                .singleElement()
                .satisfies(subject -> assertThat(subject.marks()).hasSize(1));
        assertThat(in(() -> weeks.marks(students.get(0), DAY.minusDays(7), DAY.minusDays(1)))
                        .subjects())
                .isEmpty();
    }

    private WorkView change(WorkView work, WorkEntry entry, int version) {
        return in(() -> works.change(group, work.id(), entry, version, teacher));
    }

    private List<WorkChange> history(WorkId work) {
        return in(() -> works.history(work, teacher, 0));
    }

    private boolean removed(WorkId work, int version) {
        works.remove(work, version, teacher);
        return true;
    }

    private void weigh(WorkId work, String weight) {
        journal.write(
                cast.school(),
                "with school as (select ?::int as id) update journal.work set weight = ?::numeric"
                        + " where school_id = (select id from school) and id = ?",
                weight,
                work.value());
    }

    private static WorkEntry onDay(LocalDate day, String title) {
        return new WorkEntry(Optional.empty(), Optional.of(day), "project", title, true);
    }
}
