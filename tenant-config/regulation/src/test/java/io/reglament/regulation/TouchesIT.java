package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.RegulationTestApplication;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.WakeUps;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.TestSchools;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = RegulationTestApplication.class)
@Import(MovableClock.class)
class TouchesIT {
    @Autowired
    private Touches touches;

    @Autowired
    private WakeUps wakeUps;

    @Autowired
    private TestSchools schools;

    @Autowired
    private MovableTime time;

    @Autowired
    private TransactionTemplate transaction;

    private SchoolId here;
    private SchoolId there;

    @BeforeEach
    void twoSchools() {
        time.set(MovableClock.START);
        here = schools.add();
        there = schools.add();
    }

    @Test
    void aLessonSavedOftenStandsThereOnceAndTheSchoolIsWoken() {
        UUID lesson = Ids.next();
        in(here, () -> touches.lesson(lesson));
        in(here, () -> touches.lessons(List.of(lesson, lesson)));

        assertThat(take(there)).isEmpty();
        assertThat(wakeUps.due(time.instant(), 1000)).contains(here).doesNotContain(there);
        assertThat(take(here)).containsExactly(new Touched(Touched.Scope.LESSON, lesson));
        assertThat(take(here)).isEmpty();
    }

    @Test
    void lessonsAndWorksAreTakenApart() {
        UUID lesson = Ids.next();
        UUID work = Ids.next();
        in(here, () -> {
            touches.lesson(lesson);
            touches.work(work);
            touches.works(List.of(work, work));
        });

        assertThat(take(here, Touched.Scope.WORK)).containsExactly(new Touched(Touched.Scope.WORK, work));
        assertThat(take(here, Touched.Scope.WORK)).isEmpty();
        assertThat(take(here, Touched.Scope.LESSON)).containsExactly(new Touched(Touched.Scope.LESSON, lesson));
    }

    @Test
    void theLessonsOwnWorkIsTouchedBesideTheLesson() {
        UUID both = Ids.next();
        in(here, () -> {
            touches.lesson(both);
            touches.work(both);
        });

        assertThat(take(here)).hasSize(2).extracting(Touched::id).containsOnly(both);
    }

    @Test
    void aThousandAtOnceAreTakenInPieces() {
        List<UUID> lessons = Stream.generate(Ids::next).limit(1_001).toList();
        in(here, () -> touches.lessons(lessons));

        assertThat(take(here)).hasSize(100);
        in(here, () -> assertThat(touches.take(2_000)).hasSize(901));
    }

    @Test
    void noneTouchedWakesNobody() {
        in(here, () -> touches.lessons(List.of()));

        assertThat(wakeUps.due(time.instant(), 1000)).doesNotContain(here);
    }

    @Test
    void whatWasTakenStandsThereAgainWhenItsEvaluationFails() {
        in(here, () -> touches.lesson(Ids.next()));

        assertThatThrownBy(() -> in(here, () -> {
                    assertThat(touches.take(10)).hasSize(1);
                    throw new IllegalStateException("evaluation fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(take(here)).hasSize(1);
    }

    @Test
    void aSaveInProgressIsForTheNextTime() {
        UUID lesson = Ids.next();
        in(here, () -> touches.lesson(lesson));

        in(here, () -> {
            touches.lesson(lesson);
            assertThat(elsewhere(() -> take(here))).hasSize(1);
            assertThat(elsewhere(() -> take(here))).isEmpty();
        });

        assertThat(take(here)).hasSize(1);
    }

    @Test
    void aSaveWaitsForNoEvaluation() {
        UUID lesson = Ids.next();
        in(here, () -> touches.lesson(lesson));

        in(here, () -> {
            assertThat(touches.take(10)).hasSize(1);
            elsewhere(() -> {
                in(here, () -> touches.lesson(lesson));
                return lesson;
            });
        });

        assertThat(take(here)).hasSize(1);
    }

    @Test
    void outsideATransactionNothingIsTouched() {
        assertThatThrownBy(() -> SchoolContext.run(here, () -> touches.lesson(Ids.next())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    /** In another thread, and so in another transaction; one that has to wait for ours fails. */
    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work)
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    private List<Touched> take(SchoolId school) {
        return SchoolContext.call(school, () -> transaction.execute(status -> touches.take(100)));
    }

    private List<Touched> take(SchoolId school, Touched.Scope scope) {
        return SchoolContext.call(school, () -> transaction.execute(status -> touches.take(scope, 100)));
    }

    private void in(SchoolId school, Runnable work) {
        SchoolContext.run(school, () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
