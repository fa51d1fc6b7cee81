package io.reglament.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.journal.MarkAnswer.Outcome;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCounting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A work removed at the very moment at which somebody marks it: a mark is never kept where nobody sees it. */
@SpringBootTest
@Import({MovableClock.class, QueryCounting.class, JournalCastConfiguration.class})
class RemovedWhileMarkedIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    private static final int WORKS = 40;

    @Autowired
    private Marks marks;

    @Autowired
    private Works works;

    @Autowired
    private JournalCast journal;

    @Autowired
    private MovableTime time;

    @RepeatedTest(3)
    void either_the_mark_stands_or_the_work_is_gone() throws Exception {
        time.set(Instant.parse("2026-10-13T02:00:00Z"));
        GroupCast cast = new GroupCast(journal, "smidovich-3", "Asia/Vladivostok");
        Member teacher = cast.teacher();
        GroupView group = cast.group("Алгебра", 9, "Б", teacher);
        PersonId student = cast.students(group, 1).getFirst();
        LessonId lesson = cast.lesson(group, teacher, DAY, 2);
        WorkEntry entry = new WorkEntry(Optional.of(lesson), Optional.empty(), "test", "", true);
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < WORKS; i++) {
                WorkId work = new WorkId(Ids.next());
                in(cast, () -> works.create(group, work, entry, teacher));
                MarkEdit edit = Edits.edit(work, student, "5", 0);
                Future<Boolean> removed = two.submit(after(together, () -> in(cast, () -> removed(work, teacher))));
                Future<MarkAnswer> marked = two.submit(after(
                        together,
                        () -> in(cast, () -> marks.save(group, List.of(edit), teacher))
                                .getFirst()));
                boolean stands = marked.get().outcome() == Outcome.SAVED;
                assertThat(removed.get()).isNotEqualTo(stands);
                assertThat(in(cast, () -> works.find(work)).isPresent()).isEqualTo(stands);
            }
        }
    }

    private boolean removed(WorkId work, Member teacher) {
        try {
            works.remove(work, 1, teacher);
            return true;
        } catch (Refused marked) {
            return false;
        }
    }

    private static <T> Callable<T> after(CyclicBarrier barrier, Callable<T> work) {
        return () -> {
            barrier.await();
            return work.call();
        };
    }

    private static <T> T in(GroupCast cast, Callable<T> work) throws Exception {
        return SchoolContext.call(cast.school().id(), work::call);
    }
}
