package io.reglament.attendance.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.attendance.AttendanceCast;
import io.reglament.attendance.AttendanceCastConfiguration;
import io.reglament.attendance.ClassCast;
import io.reglament.attendance.ClassCast.Room;
import io.reglament.attendance.Mark;
import io.reglament.attendance.RollCell;
import io.reglament.attendance.RollCells;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCount;
import io.reglament.testsupport.QueryCounting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({MovableClock.class, QueryCounting.class, AttendanceCastConfiguration.class})
class BoardsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    private static final Instant TEN = Instant.parse("2026-10-13T04:00:00Z");

    @Autowired
    private Boards boards;

    @Autowired
    private RollCells cells;

    @Autowired
    private AttendanceCast cast;

    @Autowired
    private ClassCast classes;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    private Room room;
    private Member teacher;

    @BeforeEach
    void a_class() {
        time.set(TEN);
        room = classes.room("smidovich-3", 5);
        teacher = cast.teacher(room.school());
    }

    @Test
    void subgroups_share_a_column_and_every_student_stands_at_their_own_lesson() {
        LessonView all = classes.lesson(room, teacher, DAY, 1);
        LessonView one = classes.lesson(room, teacher, DAY, 2, room.students().subList(0, 2));
        LessonView other = classes.lesson(room, teacher, DAY, 2, room.students().subList(2, 4));
        absent(all, 4);
        BoardView board = board(room);
        assertThat(board.columns()).extracting(BoardColumn::period).containsExactly(1, 2);
        assertThat(board.columns().get(1).lessons()).containsExactlyInAnyOrder(one, other);
        assertThat(cell(board, 0, 1)).get().extracting(BoardCell::lesson).isEqualTo(one);
        assertThat(cell(board, 2, 1)).get().extracting(BoardCell::lesson).isEqualTo(other);
        assertThat(cell(board, 4, 1)).isEmpty();
        assertThat(cell(board, 4, 0)).get().matches(BoardCell::unexplained);
        assertThat(cell(board, 0, 0)).get().matches(here -> here.taken() && !here.notHere());
        assertThat(cell(board, 0, 1)).get().matches(unknown -> !unknown.taken() && unknown.notHere());
        assertThat(board.unexplained()).isEqualTo(1);
    }

    @Test
    void a_student_with_two_lessons_at_once_gets_two_columns() {
        classes.lesson(room, teacher, DAY, 2);
        classes.lesson(room, teacher, DAY, 2, room.students().subList(0, 1));
        assertThat(board(room).columns()).extracting(BoardColumn::period).containsExactly(2, 2);
    }

    @Test
    void the_days_beside_are_those_on_which_the_school_works() {
        BoardView monday = board(room, LocalDate.of(2026, 10, 12));
        assertThat(monday.previous()).isBefore(LocalDate.of(2026, 10, 11));
        assertThat(monday.next()).isEqualTo(DAY);
    }

    @Test
    void thirty_students_with_eight_lessons_cost_no_more_statements_than_five_with_one() throws Exception {
        absent(classes.lesson(room, teacher, DAY, 1), 0);
        List<String> small = queries.during(() -> board(room));
        Room big = classes.room("smidovich-3", 30);
        Member other = cast.teacher(big.school());
        IntStream.rangeClosed(1, 8).forEach(period -> classes.lesson(big, other, DAY, period));
        List<String> large = queries.during(() -> board(big));
        assertThat(large).hasSameSizeAs(small).hasSizeLessThanOrEqualTo(12);
        assertThat(board(big).rows())
                .hasSize(30)
                .allSatisfy(row -> assertThat(row.cells()).hasSize(8));
    }

    @Test
    void a_day_without_lessons_has_no_columns() {
        assertThat(board(room, LocalDate.of(2026, 10, 11)).columns()).isEmpty();
    }

    private Optional<BoardCell> cell(BoardView board, int student, int column) {
        return board.rows().stream()
                .filter(row -> row.student().person().equals(room.student(student)))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(column);
    }

    private void absent(LessonView lesson, int student) {
        RollCell cell = new RollCell(room.student(student), Optional.of(Mark.Kind.ABSENT), Ids.next(), TEN);
        SchoolContext.call(room.school().id(), () -> cells.mark(lesson, cell, teacher));
    }

    private BoardView board(Room where) {
        return SchoolContext.call(where.school().id(), () -> boards.of(where.schoolClass(), DAY));
    }

    private BoardView board(Room where, LocalDate day) {
        return SchoolContext.call(where.school().id(), () -> boards.of(where.schoolClass(), day));
    }
}
