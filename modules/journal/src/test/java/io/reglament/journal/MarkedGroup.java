package io.reglament.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.journal.MarkAnswer.Outcome;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCounting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A group whose lesson has a column for marks, and edits of them. */
@SpringBootTest
@Import({MovableClock.class, QueryCounting.class, JournalCastConfiguration.class})
abstract class MarkedGroup {
    static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    static final Instant NOON = Instant.parse("2026-10-13T02:00:00Z");

    @Autowired
    Marks marks;

    @Autowired
    Works works;

    @Autowired
    JournalCast journal;

    @Autowired
    MovableTime time;

    GroupCast cast;
    Member teacher;
    GroupView group;
    List<PersonId> students;
    WorkId column;

    @BeforeEach
    void a_lesson_of_a_group_in_smidovich() {
        time.set(NOON);
        cast = new GroupCast(journal, "smidovich-3", "Asia/Vladivostok");
        teacher = cast.teacher();
        group = cast.group("Алгебра", 9, "Б", teacher);
        students = cast.students(group, 5);
        column = WorkId.ofLesson(cast.lesson(group, teacher, DAY, 2));
    }

    MarkAnswer save(Member by, MarkEdit edit) {
        return saveTo(group, by, edit);
    }

    List<MarkAnswer> saveAll(Member by, List<MarkEdit> edits) {
        return SchoolContext.call(by.school().id(), () -> marks.save(group, new ArrayList<>(edits), by));
    }

    MarkAnswer saveTo(GroupView where, Member by, MarkEdit edit) {
        return SchoolContext.call(by.school().id(), () -> marks.save(where, List.of(edit), by))
                .getFirst();
    }

    CellView card(PersonId student) {
        return in(() -> marks.card(works.find(column).orElseThrow(), student));
    }

    <T> T in(Supplier<T> work) {
        return SchoolContext.<T, RuntimeException>call(cast.school().id(), work::get);
    }

    static Refused refusal(MarkAnswer answer) {
        assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
        return answer.refusal().orElseThrow();
    }
}
