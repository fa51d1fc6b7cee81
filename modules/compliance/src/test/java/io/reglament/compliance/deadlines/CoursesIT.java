package io.reglament.compliance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.FindingState;
import io.reglament.compliance.FindingView;
import io.reglament.compliance.FoundCourse;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.MarkContent;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.WorkContent;
import io.reglament.identity.PersonId;
import io.reglament.regulation.ApprovalOrder;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a regulation asks of a sheet and of a class's day becomes findings, the same however it is come by. */
@Import(PretendedContents.class)
class CoursesIT extends EvaluatedSchool {
    private static final String RULES = """
            marks:
              min-frequency: [{grades: 2-11, value: 1 per 4 lessons, clause: A-5.2k}]
              frequency-hint: [{grades: 2-11, value: 1 per 3 lessons, severity: advice, clause: A-5.2k}]
            rules:
              many-marks:
                over: sheet
                grades: 9-9
                broken-when: sheet.marks < 1
                clause: A-5.2k
                message: {ru: "Отметок {sheet.marks}", en: "{sheet.marks} marks"}
            """;

    @Autowired
    private PretendedContents contents;

    private PersonId student;
    private UUID schoolClass;
    private List<UUID> lessons;

    @BeforeEach
    void four_lessons_under_such_rules() {
        contents.clear();
        inForce(RULES);
        schoolClass = timetable.schoolClass();
        student = timetable.student();
        lessons = IntStream.rangeClosed(1, 4)
                .mapToObj(period -> timetable.lesson(DAY, period))
                .toList();
    }

    @Test
    void a_student_without_a_mark_is_found_when_it_is_due_and_a_mark_mends_it() {
        touchAll(lessons);
        awake("12:00");
        assertThat(of(FindingRule.MARKS_SELDOM)).isEmpty();

        SchoolContext.run(school, () -> evaluation.awake(midnight()));
        assertThat(of(FindingRule.MARKS_SELDOM)).singleElement().satisfies(finding -> {
            assertThat(finding.student()).contains(student);
            assertThat(finding.teacher()).isEqualTo(timetable.teacher());
            assertThat(finding.sheet()).contains(new GroupId(timetable.group()));
            assertThat(finding.course())
                    .contains(new FoundCourse.OfSheet(new GroupId(timetable.group()), new TermId(timetable.term())));
            assertThat(finding.openedAt()).isEqualTo(at("00:00").plusSeconds(86_400));
            assertThat(finding.state()).isEqualTo(FindingState.OPEN);
        });
        assertThat(inSchool(() -> findings.sheet(new GroupId(timetable.group()))))
                .extracting(FindingView::rule)
                .contains(FindingRule.MARKS_SELDOM_SOON);

        Instant mended = at("09:00").plusSeconds(86_400);
        mark(lessons.get(3), "4", mended);
        time.set(mended.plusSeconds(60));
        SchoolContext.run(school, () -> evaluation.awake(current()));
        assertThat(of(FindingRule.MARKS_SELDOM)).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.MENDED_LATE);
            assertThat(finding.mendedAt()).contains(mended);
        });
    }

    @Test
    void the_full_check_finds_what_is_found_as_things_happen_and_looking_again_changes_nothing() {
        twoTests();
        touchAll(lessons);
        awake("10:00");
        SchoolContext.run(school, () -> evaluation.awake(midnight()));
        List<FindingView> once = late();
        List<String> history = history();
        assertThat(once)
                .extracting(FindingView::rule)
                .contains(FindingRule.MARKS_SELDOM, FindingRule.TEST_AT_EDGE, FindingRule.TESTS_TOO_NEAR);

        fullCheck();
        touchAll(lessons);
        SchoolContext.run(school, () -> evaluation.awake(current()));

        assertThat(late()).isEqualTo(once);
        assertThat(history()).isEqualTo(history);
    }

    @Test
    void the_full_check_alone_finds_the_same() {
        twoTests();
        SchoolContext.run(school, () -> fullCheck.of(midnight()));

        assertThat(late())
                .extracting(FindingView::rule)
                .contains(FindingRule.MARKS_SELDOM, FindingRule.TEST_AT_EDGE, FindingRule.TESTS_TOO_NEAR);
    }

    @Test
    void the_schools_own_condition_over_a_sheet_is_seen_and_mended() {
        touchAll(lessons);
        awake("10:00");
        assertThat(of(FindingRule.OWN)).singleElement().satisfies(finding -> {
            assertThat(finding.detail()).isEqualTo("many-marks");
            assertThat(finding.openedAt()).isEqualTo(at("10:00"));
            assertThat(finding.facts()).isEqualTo(Map.of("sheet.marks", "0"));
        });

        touchAll(lessons);
        awake("11:00");
        assertThat(of(FindingRule.OWN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.openedAt()).isEqualTo(at("10:00")));

        work(lessons.get(1), "test", 1, at("11:10"));
        touchAll(lessons);
        awake("11:30");
        assertThat(of(FindingRule.OWN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.state()).isEqualTo(FindingState.MENDED_LATE));
    }

    @Test
    void homework_of_a_class_is_withdrawn_when_it_is_shortened() {
        homework(200, "09:00");
        awake("09:01");
        assertThat(of(FindingRule.HOMEWORK_OF_DAY)).isEmpty();

        homework(211, "10:00");
        awake("10:01");
        assertThat(of(FindingRule.HOMEWORK_OF_DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.sheet()).isEmpty();
            assertThat(finding.course())
                    .hasValueSatisfying(course ->
                            assertThat(course).hasToString("OfClass[schoolClass=ClassId[value=" + schoolClass + "]]"));
        });

        homework(100, "11:00");
        awake("11:01");
        assertThat(of(FindingRule.HOMEWORK_OF_DAY)).isEmpty();
    }

    @Test
    void however_many_saves_a_sheet_is_watched_once_and_a_touched_group_is_looked_at() {
        touchAll(lessons);
        touchAll(lessons);
        awake("10:00");
        assertThat(watched("GROUP_TERM")).isEqualTo(1);
        assertThat(watched("CLASS_DAY")).isEqualTo(1);

        inSchool(() -> jdbc.sql("delete from compliance.watch where school_id = ?")
                .param(school.value())
                .update());
        inSchool(() -> {
            touches.groups(List.of(timetable.group()));
            return school;
        });
        awake("10:01");
        assertThat(watched("GROUP_TERM")).isEqualTo(1);
    }

    @Test
    void a_cancelled_lesson_breaks_the_row() {
        touchAll(lessons);
        SchoolContext.run(school, () -> evaluation.awake(midnight()));
        assertThat(of(FindingRule.MARKS_SELDOM)).hasSize(1);

        inSchool(() -> jdbc.sql("update curriculum.lesson set cancelled = true where school_id = ? and id = ?")
                .params(school.value(), lessons.getFirst())
                .update());
        touchAll(lessons.subList(0, 1));
        SchoolContext.run(school, () -> evaluation.awake(current()));
        assertThat(of(FindingRule.MARKS_SELDOM)).isEmpty();
    }

    @Test
    void a_look_at_many_lessons_and_students_takes_as_many_queries_as_at_few() throws Exception {
        touchAll(lessons.subList(0, 1));
        awake("09:00");
        touchAll(lessons.subList(0, 1));
        List<String> few = statements(() -> evaluation.awake(current()));

        IntStream.range(0, 9).forEach(_ -> timetable.student());
        IntStream.rangeClosed(5, 12).forEach(period -> timetable.lesson(DAY, period));
        touchAll(lessons.subList(0, 1));
        List<String> many = statements(() -> evaluation.awake(current()));

        assertThat(many).hasSizeLessThanOrEqualTo(few.size() + 2);
    }

    private School midnight() {
        time.set(at("00:00").plusSeconds(86_400));
        return current();
    }

    private void twoTests() {
        work(lessons.get(0), "test", 0, at("07:00"));
        work(lessons.get(1), "dictation", 0, at("07:10"));
    }

    private void inForce(String rules) {
        inSchool(() -> {
            Uploaded uploaded = profiles.upload((BY_SIX + rules).getBytes(StandardCharsets.UTF_8), Ids.next());
            assertThat(uploaded).isInstanceOf(Uploaded.Draft.class);
            profiles.approve(((Uploaded.Draft) uploaded).version(), DAY, new ApprovalOrder("1", DAY), Ids.next());
            return uploaded;
        });
    }

    private void mark(UUID lesson, String mark, Instant received) {
        WorkContent own = work(lesson, lesson, "oral", 1, received);
        contents.marks.add(new MarkContent(own.work(), student, 1, mark, "", Optional.of(received)));
        touchedWork(lesson);
    }

    private WorkContent work(UUID lesson, String form, int marks, Instant made) {
        return work(Ids.next(), lesson, form, marks, made);
    }

    private WorkContent work(UUID id, UUID lesson, String form, int marks, Instant made) {
        WorkContent work = new WorkContent(
                id,
                new GroupId(timetable.group()),
                new TermId(timetable.term()),
                Optional.of(new LessonId(lesson)),
                DAY,
                form,
                "",
                BigDecimal.ONE,
                true,
                made,
                marks,
                marks,
                Optional.empty());
        contents.works.add(work);
        return work;
    }

    private void homework(int minutes, String moment) {
        contents.lessons.put(
                new LessonId(lessons.getFirst()),
                new LessonContent("", Optional.empty(), "№ 5", Optional.of(minutes), false, Optional.of(at(moment))));
        touched(lessons.getFirst());
    }

    private List<FindingView> of(FindingRule rule) {
        return late().stream().filter(finding -> finding.rule() == rule).toList();
    }

    private int watched(String scope) {
        return inSchool(() -> jdbc.sql("select count(*) from compliance.watch where school_id = ? and scope = ?")
                .params(school.value(), scope)
                .query(Integer.class)
                .single());
    }
}
