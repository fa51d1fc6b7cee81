package io.reglament.journal;

import static io.reglament.journal.Edits.edit;
import static io.reglament.journal.Edits.retake;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What a sheet shows, and what it costs to read. */
@SpringBootTest
@Import({MovableClock.class, QueryCounting.class, JournalCastConfiguration.class, AbsencesOfTheTest.class})
class SheetsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);

    @Autowired
    private Sheets sheets;

    @Autowired
    private Marks marks;

    @Autowired
    private Works works;

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
    private GroupView group;
    private List<PersonId> students;

    @BeforeEach
    void a_group_in_smidovich() {
        time.set(Instant.parse("2026-10-13T02:00:00Z"));
        cast = new GroupCast(journal, "smidovich-3", "Asia/Vladivostok");
        teacher = cast.teacher();
        group = cast.group("Алгебра", 9, "Б", teacher);
        students = cast.students(group, 3);
    }

    @Test
    void lessons_up_to_today_have_their_column_and_later_days_only_announced_works() {
        LessonId past = cast.lesson(group, teacher, DAY.minusDays(7), 2);
        LessonId today = cast.lesson(group, teacher, DAY, 2);
        LessonId coming = cast.lesson(group, teacher, DAY.plusDays(7), 3);
        WorkId announced = work(coming, "test", true);
        WorkId sat = work(today, "independent", false);
        assertThat(sheet().columns())
                .extracting(SheetColumn::work)
                .containsExactly(WorkId.ofLesson(past), WorkId.ofLesson(today), sat, announced);
        assertThat(sheet().columns()).extracting(SheetColumn::lessonsOwn).containsExactly(true, true, false, false);
        assertThat(sheet().columns()).extracting(SheetColumn::period).containsExactly(2, 2, 2, 3);
        assertThat(sheet().columns()).extracting(SheetColumn::missing).containsExactly(0, 0, 3, 0);
        assertThat(sheet().access()).isEqualTo(LessonAccess.KEEP);
        assertThat(sheet().symbols()).containsExactly("1", "2", "3", "4", "5");
        assertThat(sheet().terms()).containsExactly(cast.term());
    }

    @Test
    void averages_count_every_mark_that_stands_by_its_weight_and_tell_their_trace() {
        LessonId lesson = cast.lesson(group, teacher, DAY, 2);
        WorkId test = work(lesson, "test", true);
        save(edit(WorkId.ofLesson(lesson), students.get(0), "5", 0), edit(test, students.get(0), "2", 0));
        save(retake(test, students.get(0), 2, "4"));
        SheetRow row = sheet().rows().getFirst();
        Average average = row.average().orElseThrow();
        assertThat(average.trace()).extracting(Average.Weighed::mark).containsExactly("5", "2", "4");
        assertThat(Average.of(average.trace())).contains(average);
        assertThat(row.cells().get(1).marks()).extracting(SheetMark::ordinal).containsExactly(1, 2);
        assertThat(sheet().rows().get(1).average()).isEmpty();
    }

    @Test
    void a_cleared_mark_does_not_count_and_keeps_its_version_for_the_next_edit() {
        LessonId lesson = cast.lesson(group, teacher, DAY, 2);
        save(edit(WorkId.ofLesson(lesson), students.get(0), "5", 0));
        save(edit(WorkId.ofLesson(lesson), students.get(0), "", 1));
        SheetRow row = sheet().rows().getFirst();
        assertThat(row.average()).isEmpty();
        assertThat(row.cells().getFirst().marks()).containsExactly(new SheetMark(1, "", 2, false));
    }

    @Test
    void absences_lie_over_the_cells_of_their_lesson_and_the_absent_are_not_missing() {
        LessonId lesson = cast.lesson(group, teacher, DAY, 2);
        WorkId test = work(lesson, "test", true);
        absences.absent(lesson, students.get(0));
        absences.late(lesson, students.get(1), 10);
        SheetView sheet = sheet();
        assertThat(sheet.rows().get(0).cells())
                .allSatisfy(cell -> assertThat(cell.absence())
                        .hasValueSatisfying(
                                absence -> assertThat(absence.late()).isFalse()));
        assertThat(sheet.rows().get(1).cells().getFirst().absence()).isPresent();
        assertThat(sheet.rows().get(2).cells().getFirst().absence()).isEmpty();
        assertThat(column(sheet, test)).satisfies(column -> {
            assertThat(column.missing()).isEqualTo(2);
            assertThat(column.pile()).isEqualTo(2);
        });
        save(edit(test, students.get(1), "4", 0), edit(test, students.get(2), "4", 0));
        assertThat(column(sheet(), test).missing()).isZero();
    }

    @Test
    void a_pile_is_one_teachers_papers_of_a_form_and_day_over_all_groups() {
        GroupView other = cast.group("Алгебра", 9, "В", teacher);
        cast.students(other, 4);
        Member colleague = cast.teacher();
        GroupView foreign = cast.group("Алгебра", 9, "Г", colleague);
        cast.students(foreign, 5);
        WorkId mine = work(cast.lesson(group, teacher, DAY, 2), "test", true);
        work(other, cast.lesson(other, teacher, DAY, 3), "test", teacher);
        work(other, cast.lesson(other, teacher, DAY, 4), "independent", teacher);
        work(foreign, cast.lesson(foreign, colleague, DAY, 2), "test", colleague);
        assertThat(column(sheet(), mine).pile()).isEqualTo(7);
    }

    @Test
    void mathematics_of_grade_nine_is_due_by_the_next_lesson_and_of_grade_ten_later() {
        cast.lesson(group, teacher, DAY.plusDays(2), 2);
        WorkId ninth = work(cast.lesson(group, teacher, DAY, 2), "test", true);
        Optional<DueMoment> due = column(sheet(), ninth).due();
        assertThat(due.map(DueMoment::at)).contains(Instant.parse("2026-10-15T00:00:00Z"));
        GroupView tenth = cast.group("Алгебра", 10, "А", teacher);
        cast.students(tenth, 2);
        cast.lesson(tenth, teacher, DAY.plusDays(2), 2);
        work(tenth, cast.lesson(tenth, teacher, DAY, 5), "test", teacher);
        Optional<DueMoment> later = sheetOf(tenth).columns().getLast().due();
        assertThat(later.map(DueMoment::at))
                .hasValueSatisfying(at -> assertThat(at).isAfter(Instant.parse("2026-10-17T00:00:00Z")));
        assertThat(later.flatMap(moment -> moment.basis().clause())).isPresent();
    }

    @Test
    void whoever_left_is_shown_where_they_belonged() {
        LessonId before = cast.lesson(group, teacher, DAY.minusDays(7), 2);
        LessonId after = cast.lesson(group, teacher, DAY, 2);
        PersonId gone = cast.students(cast.group("Химия", 9, "Б", teacher), 1).getFirst();
        cast.joins(gone, group, GroupCast.FIRST, DAY.minusDays(3));
        SheetRow row = sheet().rows().stream()
                .filter(one -> one.student().equals(gone))
                .findFirst()
                .orElseThrow();
        assertThat(row.cells()).extracting(SheetCell::member).containsExactly(true, false);
        assertThat(List.of(before, after)).hasSize(2);
    }

    @Test
    void of_very_many_columns_the_latest_stay() {
        for (int i = 0; i < 123; i++) {
            cast.lesson(group, teacher, DAY.minusDays(i / 7), i % 7 + 1);
        }
        assertThat(sheet().columns()).hasSize(Sheets.COLUMNS);
        assertThat(sheet().columns().getLast().date()).isEqualTo(DAY);
    }

    @Test
    void a_grid_of_25_by_30_costs_as_many_queries_as_one_of_5_by_5() throws Exception {
        List<String> few = queriesOf(grid(5, 5));
        List<String> many = queriesOf(grid(25, 30));
        assertThat(many).hasSameSizeAs(few);
    }

    private List<String> queriesOf(GroupView grid) throws Exception {
        sheetOf(grid);
        return queries.during(() -> sheetOf(grid));
    }

    /** Half the columns are works, in each of which a pile is shared with another group. */
    private GroupView grid(int rows, int columns) {
        GroupView grid = cast.group("Геометрия", 9, "Г" + rows, teacher);
        GroupView other = cast.group("Геометрия", 9, "Д" + rows, teacher);
        List<PersonId> members = cast.students(grid, rows);
        cast.students(other, rows);
        for (int i = 0; i < columns; i++) {
            LocalDate day = DAY.minusDays(i);
            LessonId lesson = cast.lesson(grid, teacher, day, 1);
            WorkId work = i % 2 == 0 ? WorkId.ofLesson(lesson) : work(grid, lesson, "test", teacher);
            if (i % 2 == 1) {
                work(other, cast.lesson(other, teacher, day, 2), "test", teacher);
            }
            List<MarkEdit> edits =
                    members.stream().map(student -> edit(work, student, "4", 0)).toList();
            assertThat(in(() -> marks.save(grid, edits, teacher)))
                    .extracting(MarkAnswer::outcome)
                    .containsOnly(MarkAnswer.Outcome.SAVED);
        }
        return grid;
    }

    private WorkId work(LessonId lesson, String form, boolean planned) {
        WorkId id = new WorkId(Ids.next());
        WorkEntry entry = new WorkEntry(Optional.of(lesson), Optional.empty(), form, "Работа", planned);
        in(() -> works.create(group, id, entry, teacher));
        return id;
    }

    private WorkId work(GroupView where, LessonId lesson, String form, Member by) {
        WorkId id = new WorkId(Ids.next());
        WorkEntry entry = new WorkEntry(Optional.of(lesson), Optional.empty(), form, "", true);
        in(() -> works.create(where, id, entry, by));
        return id;
    }

    private void save(MarkEdit... edits) {
        assertThat(in(() -> marks.save(group, new ArrayList<>(List.of(edits)), teacher)))
                .extracting(MarkAnswer::outcome)
                .containsOnly(MarkAnswer.Outcome.SAVED);
    }

    private SheetView sheet() {
        return sheetOf(group);
    }

    private SheetView sheetOf(GroupView which) {
        return in(() -> sheets.sheet(which, cast.term(), teacher));
    }

    private static SheetColumn column(SheetView sheet, WorkId work) {
        return sheet.columns().stream()
                .filter(column -> column.work().equals(work))
                .findFirst()
                .orElseThrow();
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return SchoolContext.<T, RuntimeException>call(cast.school().id(), work::get);
    }
}
