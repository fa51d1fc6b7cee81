package io.reglament.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCounting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Two teachers name two students of the same roll at once: both stand, whether or not a roll stood before. */
@SpringBootTest
@Import({MovableClock.class, QueryCounting.class, AttendanceCastConfiguration.class})
class TwoCellsAtOnceIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    private static final Instant TYPED = Instant.parse("2026-10-13T04:00:00Z");
    private static final int ROUNDS = 50;

    @Autowired
    private RollCells cells;

    @Autowired
    private Rolls rolls;

    @Autowired
    private AttendanceCast cast;

    @Autowired
    private MovableTime time;

    private final CyclicBarrier together = new CyclicBarrier(2);

    @BeforeEach
    void in_the_lesson() {
        time.set(TYPED);
    }

    @Test
    void neither_overwrites_the_other() throws Exception {
        Member one = cast.teacher(cast.school());
        Member other = cast.teacher(one.school());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                LessonView lesson = cast.lesson(one, DAY);
                List<PersonId> students = cast.students(one.school(), lesson, 4, Optional.empty());
                both(threads, lesson, absent(students.get(0)), one, absent(students.get(1)), other);
                both(threads, lesson, absent(students.get(2)), one, absent(students.get(3)), other);
                assertThat(stands(lesson, one).exceptions()).containsOnlyKeys(students.toArray(new PersonId[0]));
                assertThat(stands(lesson, one).version()).isEqualTo(4);
                assertThat(history(lesson, one)).hasSize(4);
            }
        }
    }

    @Test
    void the_same_cell_sent_twice_at_once_is_kept_once_and_answered_alike() throws Exception {
        Member teacher = cast.teacher(cast.school());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                LessonView lesson = cast.lesson(teacher, DAY);
                PersonId student = cast.students(teacher.school(), lesson, 1, Optional.empty())
                        .getFirst();
                RollCell cell = absent(student);
                List<CellView> answers = both(threads, lesson, cell, teacher, cell, teacher);
                assertThat(answers).containsOnly(new CellView(1, Optional.of(Mark.absent())));
                assertThat(stands(lesson, teacher).exceptions()).isEqualTo(Map.of(student, Mark.absent()));
                assertThat(history(lesson, teacher)).hasSize(1);
            }
        }
    }

    private List<CellView> both(
            ExecutorService threads, LessonView lesson, RollCell left, Member one, RollCell right, Member other)
            throws Exception {
        Future<CellView> first = threads.submit(marking(lesson, left, one));
        Future<CellView> second = threads.submit(marking(lesson, right, other));
        return List.of(first.get(), second.get());
    }

    private Callable<CellView> marking(LessonView lesson, RollCell cell, Member by) {
        return () -> {
            together.await();
            return SchoolContext.call(by.school().id(), () -> cells.mark(lesson, cell, by));
        };
    }

    private RollView stands(LessonView lesson, Member member) {
        return SchoolContext.call(member.school().id(), () -> rolls.of(lesson));
    }

    private List<RollChange> history(LessonView lesson, Member member) {
        return SchoolContext.call(member.school().id(), () -> rolls.history(lesson.id(), 0));
    }

    private static RollCell absent(PersonId student) {
        return new RollCell(student, Optional.of(Mark.Kind.ABSENT), Ids.next(), TYPED);
    }
}
