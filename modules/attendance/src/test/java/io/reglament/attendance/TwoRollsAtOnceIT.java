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
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Two teachers take the same roll at once: one wins whole, the other is told, and nothing is ever a mix of both. */
@SpringBootTest
@Import({MovableClock.class, QueryCounting.class, AttendanceCastConfiguration.class})
class TwoRollsAtOnceIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    private static final Instant TYPED = Instant.parse("2026-10-13T04:00:00Z");
    private static final int ROUNDS = 50;

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
    void one_wins_and_the_other_is_told_whether_or_not_a_roll_stood_before() throws Exception {
        Member one = cast.teacher(cast.school());
        Member other = cast.teacher(one.school());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                LessonView lesson = cast.lesson(one, DAY);
                List<PersonId> students = cast.students(one.school(), lesson, 6, Optional.empty());
                race(threads, lesson, one, other, students, 0);
                race(threads, lesson, one, other, students.reversed(), 1);
                assertThat(history(lesson, one)).hasSize(2);
            }
        }
    }

    private void race(
            ExecutorService threads, LessonView lesson, Member one, Member other, List<PersonId> students, int version)
            throws Exception {
        RollEntry firstHalf = entry(students.subList(0, 3), Mark.absent(), version);
        RollEntry secondHalf = entry(students.subList(2, 6), Mark.late(7), version);
        Future<Outcome> left = threads.submit(taking(lesson, firstHalf, one));
        Future<Outcome> right = threads.submit(taking(lesson, secondHalf, other));
        List<Outcome> outcomes = List.of(left.get(), right.get());

        assertThat(outcomes).filteredOn(Outcome::won).hasSize(1);
        Outcome winner = outcomes.stream().filter(Outcome::won).findFirst().orElseThrow();
        Outcome loser =
                outcomes.stream().filter(outcome -> !outcome.won()).findFirst().orElseThrow();
        assertThat(winner.roll().exceptions()).isEqualTo(winner.entry().exceptions());
        assertThat(loser.roll()).isEqualTo(winner.roll());
        assertThat(stands(lesson, one)).isEqualTo(winner.roll());
        assertThat(winner.roll().version()).isEqualTo(version + 1);
    }

    private Callable<Outcome> taking(LessonView lesson, RollEntry entry, Member by) {
        return () -> {
            together.await();
            try {
                RollView roll = SchoolContext.call(by.school().id(), () -> rolls.take(lesson, entry, by));
                return new Outcome(entry, true, roll);
            } catch (RollTakenMeanwhile meanwhile) {
                return new Outcome(entry, false, meanwhile.current());
            }
        };
    }

    private RollView stands(LessonView lesson, Member member) {
        return SchoolContext.call(member.school().id(), () -> rolls.of(lesson));
    }

    private List<RollChange> history(LessonView lesson, Member member) {
        return SchoolContext.call(member.school().id(), () -> rolls.history(lesson.id(), 0));
    }

    private static RollEntry entry(List<PersonId> people, Mark mark, int version) {
        Map<PersonId, Mark> marks = people.stream().collect(Collectors.toMap(one -> one, one -> mark));
        return new RollEntry(marks, version, Ids.next(), TYPED);
    }

    private record Outcome(RollEntry entry, boolean won, RollView roll) {}
}
