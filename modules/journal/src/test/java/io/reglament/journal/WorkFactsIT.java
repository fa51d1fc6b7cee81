package io.reglament.journal;

import static io.reglament.journal.Edits.edit;
import static io.reglament.journal.Edits.retake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.MarkContent;
import io.reglament.curriculum.SatWork;
import io.reglament.curriculum.WaitingWork;
import io.reglament.curriculum.WaitingWorks;
import io.reglament.curriculum.WorkContent;
import io.reglament.curriculum.WorkContents;
import io.reglament.curriculum.WorkFacts;
import io.reglament.curriculum.WorkStanding;
import io.reglament.tenancy.Ids;
import io.reglament.web.Absent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom works are shown, and what is told to be owed for them. */
class WorkFactsIT extends WorksOfAGroup {
    @Autowired
    private WaitingWorks waiting;

    @Autowired
    private WorkFacts facts;

    @Autowired
    private WorkContents contents;

    @Test
    void it_is_its_teachers_to_keep_the_deputys_to_see_and_nobody_elses() {
        WorkView work = create(new WorkId(Ids.next()), inLesson("test")).work();
        UUID id = work.id().value();
        assertThat(in(() -> works.kept(id, teacher))).isEqualTo(work);
        assertThat(in(() -> works.seen(id, cast.deputyHead()))).isEqualTo(work);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> in(() -> works.kept(id, cast.deputyHead())));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> in(() -> works.seen(id, cast.teacher())));
    }

    @Test
    void it_waits_on_the_teachers_day_until_the_last_mark() {
        WorkView work = create(new WorkId(Ids.next()), inLesson("test")).work();
        assertThat(inTransaction(() -> waiting.of(teacher.person(), DAY)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.work()).isEqualTo(work.id().value());
                    assertThat(found.missing()).isEqualTo(3);
                    assertThat(found.due().map(DueMoment::at))
                            .isEqualTo(work.due().map(DueMoment::at));
                    assertThat(found.address())
                            .startsWith("/groups/" + group.id().value() + "/sheet");
                });
        assertThat(standing(work.id()).completeSince()).isEmpty();
        students.forEach(student -> {
            time.set(time(students.indexOf(student)));
            save(edit(work.id(), student, "4", 0));
        });
        assertThat(inTransaction(() -> waiting.of(teacher.person(), DAY)))
                .extracting(WaitingWork::work)
                .isEmpty();
        assertThat(standing(work.id()).missing()).isZero();
        assertThat(standing(work.id()).completeSince()).contains(time(2));
    }

    @Test
    void all_works_are_gone_through_in_order() {
        WorkId one = create(new WorkId(Ids.next()), inLesson("test")).work().id();
        WorkId two = create(new WorkId(Ids.next()), inLesson("essay")).work().id();
        save(edit(WorkId.ofLesson(lesson), students.get(0), "4", 0));
        UUID nil = new UUID(0, 0);
        assertThat(inTransaction(() -> facts.after(nil, 10))).containsExactly(one.value(), two.value());
        assertThat(inTransaction(() -> facts.after(one.value(), 10))).containsExactly(two.value());
        assertThat(inTransaction(() -> facts.of(List.of(one.value(), lesson.value(), nil))))
                .extracting(WorkStanding::work)
                .containsExactly(one.value());
    }

    /** Who was absent, or left the group, owes no paper; and the teacher's pile of that form and day is smaller by one. */
    @Test
    void works_are_found_by_their_lesson_and_group_with_all_that_lie_in_their_pile() {
        GroupView other = cast.group("Геометрия", 9, "В", teacher);
        WorkEntry there =
                new WorkEntry(Optional.of(cast.lesson(other, teacher, DAY, 4)), Optional.empty(), "test", "", true);
        UUID one = create(new WorkId(Ids.next()), inLesson("test")).work().id().value();
        UUID essay =
                create(new WorkId(Ids.next()), inLesson("essay")).work().id().value();
        UUID mate = in(() -> works.create(other, new WorkId(Ids.next()), there, teacher))
                .work()
                .id()
                .value();
        save(edit(WorkId.ofLesson(lesson), students.get(0), "4", 0));
        assertThat(inTransaction(() -> facts.satIn(List.of(lesson)))).containsExactlyInAnyOrder(one, essay, mate);
        assertThat(inTransaction(() -> facts.satIn(List.of(there.lesson().orElseThrow()))))
                .containsExactlyInAnyOrder(one, mate);
        assertThat(inTransaction(() -> facts.ofGroups(List.of(group.id()))))
                .containsExactlyInAnyOrder(one, essay, mate);
        assertThat(inTransaction(() -> facts.satIn(List.of()))).isEmpty();
        in(() -> {
            works.remove(new WorkId(one), 1, teacher);
            return true;
        });
        assertThat(inTransaction(() -> facts.satIn(List.of(lesson)))).containsExactly(essay);
    }

    @Test
    void what_a_work_is_stands_beside_its_marks_in_figures() {
        WorkId id = create(new WorkId(Ids.next()), inLesson("test")).work().id();
        save(edit(id, students.get(0), "4", 0));
        save(retake(id, students.get(0), 2, "5", "дома"));
        save(edit(id, students.get(1), "5", 0));
        save(edit(WorkId.ofLesson(lesson), students.get(2), "3", 0));

        List<WorkContent> sat = inTransaction(() -> contents.satIn(List.of(lesson)));
        assertThat(sat)
                .filteredOn(WorkContent::lessonsOwn)
                .singleElement()
                .satisfies(own -> assertThat(own.marks()).isOne());
        assertThat(sat).filteredOn(work -> !work.lessonsOwn()).singleElement().satisfies(work -> {
            assertThat(work.work()).isEqualTo(id.value());
            assertThat(work.form()).isEqualTo("test");
            assertThat(work.planned()).isTrue();
            assertThat(work.made()).isEqualTo(NOON);
            assertThat(work.marked()).isEqualTo(2);
            assertThat(work.marks()).isEqualTo(3);
            assertThat(work.mean()).contains(new BigDecimal("4.67"));
        });
        assertThat(inTransaction(() -> contents.ofGroups(List.of(group.id()), DAY, DAY)))
                .containsExactlyInAnyOrderElementsOf(sat);
        assertThat(inTransaction(() -> contents.ofGroups(List.of(group.id()), DAY.plusDays(1), DAY.plusDays(2))))
                .isEmpty();
        assertThat(inTransaction(() -> contents.satByGroups(List.of(group.id()), DAY, DAY)))
                .extracting(SatWork::work, SatWork::form, SatWork::lessonsOwn)
                .containsExactlyInAnyOrder(tuple(id.value(), "test", false), tuple(lesson.value(), "oral", true));
        assertThat(inTransaction(() -> contents.satBesideColumns(List.of(lesson))))
                .singleElement()
                .isEqualTo(new SatWork(
                        id.value(), group.id(), sat.getFirst().term(), Optional.of(lesson), DAY, "test", NOON));
        assertThat(inTransaction(() -> contents.marks(List.of(id.value(), Ids.next()))))
                .extracting(MarkContent::mark, MarkContent::ordinal, MarkContent::comment, MarkContent::firstGiven)
                .containsExactlyInAnyOrder(
                        tuple("4", 1, "", Optional.of(NOON)),
                        tuple("5", 2, "дома", Optional.of(NOON)),
                        tuple("5", 1, "", Optional.of(NOON)));
    }

    @Test
    void a_removed_work_has_no_content() {
        WorkId id = create(new WorkId(Ids.next()), inLesson("essay")).work().id();
        assertThat(inTransaction(() -> contents.of(List.of(id.value()))))
                .singleElement()
                .satisfies(work -> assertThat(work.mean()).isEmpty());
        in(() -> {
            works.remove(id, 1, teacher);
            return true;
        });
        assertThat(inTransaction(() -> contents.of(List.of(id.value())))).isEmpty();
    }

    private static Instant time(int student) {
        return NOON.plusSeconds(60L * student);
    }

    private WorkStanding standing(WorkId work) {
        return inTransaction(() -> facts.of(List.of(work.value()))).getFirst();
    }
}
