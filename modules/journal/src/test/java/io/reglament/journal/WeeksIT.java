package io.reglament.journal;

import static io.reglament.journal.Edits.commented;
import static io.reglament.journal.Edits.edit;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
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
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What a family reads, and that it is about their own child alone. */
@SpringBootTest
@Import({MovableClock.class, QueryCounting.class, JournalCastConfiguration.class, AbsencesOfTheTest.class})
class WeeksIT {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);

    @Autowired
    private Weeks weeks;

    @Autowired
    private Marks marks;

    @Autowired
    private Works works;

    @Autowired
    private LessonRecords records;

    @Autowired
    private Lessons lessons;

    @Autowired
    private JournalCast journal;

    @Autowired
    private AbsencesOfTheTest absences;

    @Autowired
    private MovableTime time;

    @Autowired
    private QueryCount queries;

    private GroupCast cast;
    private Member teacher;
    private GroupView algebra;
    private PersonId child;
    private PersonId other;

    @BeforeEach
    void two_students_in_smidovich() {
        time.set(Instant.parse("2026-10-16T02:00:00Z"));
        cast = new GroupCast(journal, "smidovich-3", "Asia/Vladivostok");
        teacher = cast.teacher();
        algebra = cast.group("Алгебра", 9, "Б", teacher);
        List<PersonId> students = cast.students(algebra, 2);
        child = students.get(0);
        other = students.get(1);
    }

    @Test
    void a_week_has_lessons_homework_marks_and_absences() {
        LessonId lesson = cast.lesson(algebra, teacher, DAY, 2);
        LessonId missed = cast.lesson(algebra, teacher, DAY.plusDays(1), 2);
        time.set(Instant.parse("2026-10-13T02:00:00Z"));
        in(() -> records.save(lessons.find(lesson).orElseThrow(), Entries.withMinutes(0, "Корни", "", 5), teacher));
        save(algebra, commented(WorkId.ofLesson(lesson), child, "5", "молодец", 0));
        save(algebra, edit(WorkId.ofLesson(lesson), other, "2", 0));
        time.set(Instant.parse("2026-10-16T02:00:00Z"));
        absences.absent(missed, child);
        absences.absent(lesson, other);
        WeekView week = in(() -> weeks.week(child, DAY.plusDays(3)));
        assertThat(week.monday()).isEqualTo(MONDAY);
        assertThat(week.days()).extracting(WeekDay::date).hasSize(7).startsWith(MONDAY);
        assertThat(week.days().get(1).lessons()).singleElement().satisfies(held -> {
            assertThat(held.topic()).isEqualTo("Корни");
            assertThat(held.absence()).isEmpty();
            assertThat(held.marks()).singleElement().satisfies(mark -> {
                assertThat(mark.mark()).isEqualTo("5");
                assertThat(mark.comment()).isEqualTo("молодец");
                assertThat(mark.form()).isEqualTo("oral");
            });
        });
        assertThat(week.days().get(2).lessons().getFirst().absence()).isPresent();
        assertThat(week.toString()).doesNotContain(other.value().toString());
    }

    @Test
    void a_work_without_a_lesson_stands_on_its_day_with_its_subject() {
        WorkId project = new WorkId(Ids.next());
        WorkEntry entry = new WorkEntry(Optional.empty(), Optional.of(DAY), "project", "Проект", true);
        in(() -> works.create(algebra, project, entry, teacher));
        save(algebra, edit(project, child, "4", 0));
        assertThat(in(() -> weeks.week(child, DAY)).days().get(1).others())
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.subject()).isEqualTo("Алгебра");
                    assertThat(mark.mark().title()).isEqualTo("Проект");
                });
    }

    @Test
    void marks_are_told_by_subject_with_an_average_that_explains_itself() {
        GroupView physics = cast.group("Физика", 9, "Б", teacher);
        cast.joins(child, physics, GroupCast.FIRST, GroupCast.LAST);
        save(algebra, edit(WorkId.ofLesson(cast.lesson(algebra, teacher, DAY, 2)), child, "5", 0));
        save(algebra, edit(WorkId.ofLesson(cast.lesson(algebra, teacher, DAY.plusDays(1), 2)), child, "4", 0));
        save(physics, edit(WorkId.ofLesson(cast.lesson(physics, teacher, DAY, 3)), child, "3", 0));
        StudentMarks told = in(() -> weeks.marks(child, MONDAY, MONDAY.plusDays(6)));
        assertThat(told.subjects())
                .extracting(StudentMarks.SubjectMarks::subject)
                .containsExactly("Алгебра", "Физика");
        assertThat(told.subjects().getFirst().average().orElseThrow()).satisfies(average -> {
            assertThat(average.value()).isEqualTo("4.50");
            assertThat(average.trace()).hasSize(2);
        });
        assertThat(in(() -> weeks.marks(child, DAY.plusDays(2), DAY.plusDays(9)))
                        .subjects())
                .isEmpty();
    }

    @Test
    void a_full_week_costs_as_many_queries_as_one_with_a_lesson() throws Exception {
        lessonWithMark(DAY, 1);
        projectOfAnotherGroup("Труд");
        List<String> few = weekQueries();
        List<String> fewMarks = marksQueries();
        for (int i = 0; i < 30; i++) {
            lessonWithMark(MONDAY.plusDays(i % 5), i / 5 + 2);
        }
        for (int i = 0; i < 8; i++) {
            projectOfAnotherGroup("Предмет " + i);
        }
        assertThat(weekQueries()).hasSameSizeAs(few);
        assertThat(marksQueries()).hasSameSizeAs(fewMarks);
    }

    /** One project of a group without lessons is there from the first. */
    private List<String> weekQueries() throws Exception {
        return queries.statementsDuring(() -> in(() -> weeks.week(child, DAY)));
    }

    private List<String> marksQueries() throws Exception {
        return queries.statementsDuring(() -> in(() -> weeks.marks(child, MONDAY, MONDAY.plusDays(6))));
    }

    private void projectOfAnotherGroup(String subject) {
        GroupView group = cast.group(subject, 9, "Б", teacher);
        cast.joins(child, group, GroupCast.FIRST, GroupCast.LAST);
        WorkId project = new WorkId(Ids.next());
        WorkEntry entry = new WorkEntry(Optional.empty(), Optional.of(DAY), "project", "Проект", true);
        in(() -> works.create(group, project, entry, teacher));
        save(group, edit(project, child, "4", 0));
    }

    private void lessonWithMark(LocalDate day, int period) {
        save(algebra, edit(WorkId.ofLesson(cast.lesson(algebra, teacher, day, period)), child, "5", 0));
    }

    private void save(GroupView group, MarkEdit edit) {
        assertThat(in(() -> marks.save(group, List.of(edit), teacher)))
                .extracting(MarkAnswer::outcome)
                .containsOnly(MarkAnswer.Outcome.SAVED);
    }

    private <T> T in(Supplier<T> work) {
        return SchoolContext.<T, RuntimeException>call(cast.school().id(), work::get);
    }
}
