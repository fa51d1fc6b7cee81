package io.reglament.journal;

import static io.reglament.journal.Edits.commented;
import static io.reglament.journal.Edits.edit;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.journal.MarkAnswer.Outcome;
import io.reglament.regulation.ClauseId;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Failing marks that a regulation guards, and words that it does not take in place of a mark. */
@SpringBootTest
@Import({MovableClock.class, QueryCounting.class, JournalCastConfiguration.class, AbsencesOfTheTest.class})
class GuardsAtSaveIT {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

    @Autowired
    private Marks marks;

    @Autowired
    private JournalCast journal;

    @Autowired
    private MovableTime time;

    @Autowired
    private AbsencesOfTheTest absences;

    @Autowired
    private QueryCount queries;

    private GroupCast cast;
    private Member teacher;
    private GroupView algebra;
    private GroupView history;
    private List<PersonId> students;

    @BeforeEach
    void two_subjects_of_a_class_in_bishkek() {
        time.set(Instant.parse("2026-10-20T03:00:00Z"));
        cast = new GroupCast(journal, "bishkek-48", "Asia/Bishkek");
        teacher = cast.teacher();
        algebra = cast.group("Алгебра", 9, "Б", teacher);
        history = cast.group("История", 9, "Б", cast.teacher());
        students = cast.students(algebra, 5);
        students.forEach(student -> cast.joins(student, history, GroupCast.FIRST, GroupCast.LAST));
    }

    @Test
    void on_the_first_school_day_of_a_term_nobody_fails() {
        cast.term(algebra, "II", MONDAY.minusDays(1), LocalDate.of(2026, 11, 30));
        journal.write(cast.school(), """
                insert into curriculum.academic_session (school_id, id, sourced_id, kind, title, first_day, last_day)
                values (?, ?, 'h', 'HOLIDAY', 'К', ?, ?)""", Ids.next(), MONDAY, MONDAY);
        WorkId first = lesson(MONDAY.plusDays(1), 1);
        WorkId second = lesson(MONDAY.plusDays(2), 1);

        Refused refused = refusal(save(edit(first, students.get(0), "2", 0)));
        assertThat(refused.code()).isEqualTo("journal.refused.nobody-fails-on-the-first-day-of-a-term");
        assertThat(refused.clause()).contains(new ClauseId("C-4.4l"));
        assertThat(refused.arguments()).containsExactly(MONDAY.plusDays(1));
        assertThat(save(edit(first, students.get(0), "3", 0)).outcome()).isEqualTo(Outcome.SAVED);
        assertThat(refusal(save(edit(first, students.get(0), "2", 1))).clause())
                .as("nor is another mark made a failing one")
                .contains(new ClauseId("C-4.4l"));
        assertThat(save(edit(second, students.get(0), "2", 0)).outcome()).isEqualTo(Outcome.SAVED);
    }

    @Test
    void in_the_first_lesson_of_each_subject_after_three_missed_ones_nobody_fails() {
        PersonId ill = students.get(0);
        lesson(MONDAY.minusDays(3), 1);
        absences.absent(lessonOf(history, MONDAY, 1), ill);
        absences.absent(new LessonId(lesson(MONDAY, 2).value()), ill);
        absences.absent(lessonOf(history, MONDAY, 3), ill);
        WorkId back = lesson(MONDAY.plusDays(1), 1);
        WorkId next = lesson(MONDAY.plusDays(1), 2);

        Refused refused = refusal(save(edit(back, ill, "2", 0)));
        assertThat(refused.code()).isEqualTo("journal.refused.nobody-fails-after-a-long-absence.lessons");
        assertThat(refused.clause()).contains(new ClauseId("C-4.4l"));
        assertThat(save(edit(back, students.get(1), "2", 0)).outcome()).isEqualTo(Outcome.SAVED);
        assertThat(save(edit(back, ill, "3", 0)).outcome()).isEqualTo(Outcome.SAVED);
        assertThat(save(edit(next, ill, "2", 0)).outcome()).isEqualTo(Outcome.SAVED);
    }

    @Test
    void after_two_missed_ones_or_a_late_coming_one_may_fail() {
        absences.absent(lessonOf(history, MONDAY, 1), students.get(0));
        absences.absent(lessonOf(history, MONDAY, 2), students.get(0));
        absences.late(lessonOf(history, MONDAY, 3), students.get(0), 5);
        assertThat(save(edit(lesson(MONDAY, 4), students.get(0), "2", 0)).outcome())
                .isEqualTo(Outcome.SAVED);
    }

    @Test
    void a_column_of_failing_marks_costs_as_much_as_one() throws Exception {
        WorkId column = lesson(MONDAY, 1);
        WorkId other = lesson(MONDAY, 2);
        saveAll(List.of(edit(column, students.get(2), "5", 0)));
        int one = queries.during(() -> saveAll(List.of(edit(column, students.get(0), "2", 0))))
                .size();
        int many = queries.during(() -> saveAll(students.stream()
                        .map(student -> edit(other, student, "2", 0))
                        .toList()))
                .size();
        assertThat(many)
                .as("reading, guards, writing; the absences of the test are in memory")
                .isEqualTo(one)
                .isEqualTo(3);
        assertThat(queries.during(() -> saveAll(List.of(edit(column, students.get(1), "5", 0)))))
                .as("who fails nobody pays for no guard")
                .hasSize(2);
    }

    @Test
    void in_smidovich_words_stand_for_no_mark() {
        cast = new GroupCast(journal, "smidovich-3", "Asia/Vladivostok");
        teacher = cast.teacher();
        algebra = cast.group("Физкультура", 9, "Б", teacher);
        PersonId student = cast.students(algebra, 1).getFirst();
        WorkId column = lesson(MONDAY, 1);
        for (MarkEdit edit : List.of(
                edit(column, student, "осв", 0),
                edit(column, student, "Освобождён", 0),
                commented(column, student, "4", "освобожден по справке", 0))) {
            Refused refused = refusal(save(edit));
            assertThat(refused.code()).isEqualTo("journal.refused.some-words-stand-for-no-mark");
            assertThat(refused.clause()).contains(new ClauseId("A-5.2u"));
        }
        assertThat(save(commented(column, student, "4", "за теорию, от бега освобождён", 0))
                        .outcome())
                .isEqualTo(Outcome.SAVED);
        assertThat(refusal(save(edit(column, student, "зачёт", 1))).code())
                .isEqualTo("journal.refused.marks-are-symbols-of-the-scale");
    }

    private WorkId lesson(LocalDate date, int period) {
        return WorkId.ofLesson(lessonOf(algebra, date, period));
    }

    private LessonId lessonOf(GroupView group, LocalDate date, int period) {
        return cast.lesson(group, teacher, date, period);
    }

    private MarkAnswer save(MarkEdit edit) {
        return saveAll(List.of(edit)).getFirst();
    }

    private List<MarkAnswer> saveAll(List<MarkEdit> edits) {
        return SchoolContext.call(cast.school().id(), () -> marks.save(algebra, edits, teacher));
    }

    private static Refused refusal(MarkAnswer answer) {
        assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
        return answer.refusal().orElseThrow();
    }
}
