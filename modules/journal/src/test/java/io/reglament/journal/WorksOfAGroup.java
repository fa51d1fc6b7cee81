package io.reglament.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCounting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A group with students and a lesson in which works are sat. */
@SpringBootTest
@Import({MovableClock.class, QueryCounting.class, JournalCastConfiguration.class, AbsencesOfTheTest.class})
abstract class WorksOfAGroup {
    static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    static final Instant NOON = Instant.parse("2026-10-13T02:00:00Z");

    @Autowired
    Works works;

    @Autowired
    Marks marks;

    @Autowired
    JournalCast journal;

    @Autowired
    MovableTime time;

    @Autowired
    PlatformTransactionManager transactions;

    GroupCast cast;
    Member teacher;
    GroupView group;
    List<PersonId> students;
    LessonId lesson;

    @BeforeEach
    void a_lesson_of_a_group_in_smidovich() {
        time.set(NOON);
        cast = new GroupCast(journal, "smidovich-3", "Asia/Vladivostok");
        teacher = cast.teacher();
        group = cast.group("Алгебра", 9, "Б", teacher);
        students = cast.students(group, 3);
        lesson = cast.lesson(group, teacher, DAY, 2);
    }

    KeptWork create(WorkId id, WorkEntry entry) {
        return in(() -> works.create(group, id, entry, teacher));
    }

    WorkEntry inLesson(String form) {
        return new WorkEntry(Optional.of(lesson), Optional.empty(), form, "", true);
    }

    void save(MarkEdit edit) {
        assertThat(in(() -> marks.save(group, List.of(edit), teacher)))
                .extracting(MarkAnswer::outcome)
                .containsOnly(MarkAnswer.Outcome.SAVED);
    }

    <T> T inTransaction(Supplier<T> work) {
        return in(() -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    <T> T in(Supplier<T> work) {
        return SchoolContext.<T, RuntimeException>call(cast.school().id(), work::get);
    }
}
