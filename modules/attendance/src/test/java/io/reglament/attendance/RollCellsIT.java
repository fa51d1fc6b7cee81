package io.reglament.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import io.reglament.testsupport.QueryCounting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({MovableClock.class, QueryCounting.class, AttendanceCastConfiguration.class})
class RollCellsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    private static final Instant TEN = Instant.parse("2026-10-13T04:00:00Z");
    private static final Optional<Mark.Kind> ABSENT = Optional.of(Mark.Kind.ABSENT);
    private static final Optional<Mark.Kind> LATE = Optional.of(Mark.Kind.LATE);
    private static final Optional<Mark.Kind> HERE = Optional.empty();

    @Autowired
    private RollCells cells;

    @Autowired
    private Rolls rolls;

    @Autowired
    private AttendanceCast cast;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    private Member teacher;
    private LessonView lesson;
    private List<PersonId> students;

    @BeforeEach
    void a_lesson_with_five_students() {
        time.set(TEN);
        teacher = cast.teacher(cast.school());
        lesson = cast.lesson(teacher, DAY);
        students = cast.students(teacher.school(), lesson, 5, Optional.empty());
    }

    @Test
    void naming_one_who_was_absent_takes_the_roll_and_all_others_were_here() {
        assertThat(mark(cell(0, ABSENT))).isEqualTo(new CellView(1, Optional.of(Mark.absent())));
        assertThat(stands().exceptions()).isEqualTo(Map.of(student(0), Mark.absent()));
        assertThat(stands().taken()).contains(new Taken(TEN, teacher.person(), TEN));
    }

    @Test
    void nobody_is_named_before_the_lesson_has_begun() {
        time.set(lesson.startsAt().minusMillis(1));
        assertThatThrownBy(() -> mark(cell(0, ABSENT)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code())
                                .isEqualTo("attendance.refused.no-roll-is-taken-before-the-lesson"));
        assertThat(stands().version()).isZero();
        time.set(lesson.startsAt());
        assertThat(mark(cell(0, ABSENT)).version()).isEqualTo(1);
    }

    @Test
    void saying_that_one_was_here_takes_none() {
        assertThat(mark(cell(0, HERE))).isEqualTo(new CellView(0, Optional.empty()));
        assertThat(stands().version()).isZero();
        assertThat(changes()).isEmpty();
    }

    @Test
    void a_cell_goes_on_top_of_whatever_stands_and_touches_nobody_else() {
        take(Map.of(student(0), Mark.absent(), student(1), Mark.late(10)));
        assertThat(mark(cell(2, LATE)).version()).isEqualTo(2);
        assertThat(mark(cell(0, HERE)).version()).isEqualTo(3);
        assertThat(stands().exceptions()).isEqualTo(Map.of(student(1), Mark.late(10), student(2), Mark.late()));
        assertThat(changes().getFirst().before()).isEqualTo(Map.of(student(0), "absent"));
        assertThat(changes().getFirst().after()).isEqualTo(Map.of(student(0), "present"));
    }

    @Test
    void who_is_late_by_minutes_stays_so_when_said_to_be_late() {
        take(Map.of(student(0), Mark.late(10)));
        assertThat(mark(cell(0, LATE))).isEqualTo(new CellView(1, Optional.of(Mark.late(10))));
        assertThat(changes()).hasSize(1);
        assertThat(mark(cell(0, ABSENT)).mark()).contains(Mark.absent());
    }

    @Test
    void the_same_key_again_is_answered_as_before_and_does_not_undo_what_came_after() {
        RollCell absent = cell(0, ABSENT);
        CellView answer = mark(absent);
        mark(cell(0, HERE));
        assertThat(mark(absent)).isEqualTo(answer);
        assertThat(stands().exceptions()).isEmpty();
        assertThat(changes()).hasSize(2);
    }

    @Test
    void a_cell_that_changed_nothing_is_remembered_too() {
        RollCell here = cell(0, HERE);
        mark(here);
        mark(cell(0, ABSENT));
        assertThat(mark(here)).isEqualTo(new CellView(0, Optional.empty()));
        assertThat(stands().exceptions()).containsOnlyKeys(student(0));
    }

    @Test
    void the_same_key_with_another_cell_is_refused() {
        RollCell cell = cell(0, ABSENT);
        mark(cell);
        assertThatThrownBy(() -> mark(new RollCell(student(1), ABSENT, cell.key(), TEN)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> mark(new RollCell(student(0), LATE, cell.key(), TEN)))
                .isInstanceOf(Refused.class);
        assertThat(stands().exceptions()).containsOnlyKeys(student(0));
    }

    @Test
    void one_who_is_not_in_the_group_is_not_named() {
        PersonId left = cast.students(teacher.school(), lesson, 1, Optional.of(DAY.minusDays(1)))
                .getFirst();
        assertThatThrownBy(() -> mark(new RollCell(left, ABSENT, Ids.next(), TEN)))
                .isInstanceOf(NotInTheGroup.class);
        assertThat(stands().version()).isZero();
    }

    @Test
    void a_cell_in_a_roll_of_thirty_costs_no_more_statements_than_in_one_of_five() throws Exception {
        List<String> five = queries.during(() -> mark(cell(0, ABSENT)));
        LessonView big = cast.lesson(teacher, DAY);
        List<PersonId> thirty = cast.students(teacher.school(), big, 30, Optional.empty());
        RollCell cell = new RollCell(thirty.getFirst(), ABSENT, Ids.next(), TEN);
        List<String> many =
                queries.during(() -> SchoolContext.call(teacher.school().id(), () -> cells.mark(big, cell, teacher)));
        assertThat(many).hasSameSizeAs(five).hasSizeLessThanOrEqualTo(12);
    }

    private RollCell cell(int student, Optional<Mark.Kind> kind) {
        return new RollCell(student(student), kind, Ids.next(), TEN);
    }

    private PersonId student(int number) {
        return students.get(number);
    }

    private CellView mark(RollCell cell) {
        return SchoolContext.call(teacher.school().id(), () -> cells.mark(lesson, cell, teacher));
    }

    private void take(Map<PersonId, Mark> exceptions) {
        RollEntry entry = new RollEntry(exceptions, 0, Ids.next(), TEN);
        SchoolContext.call(teacher.school().id(), () -> rolls.take(lesson, entry, teacher));
    }

    private RollView stands() {
        return SchoolContext.call(teacher.school().id(), () -> rolls.of(lesson));
    }

    private List<RollChange> changes() {
        return SchoolContext.call(teacher.school().id(), () -> rolls.history(lesson.id(), 0));
    }
}
