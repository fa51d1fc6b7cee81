package io.reglament.compliance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.FindingState;
import io.reglament.compliance.FindingView;
import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.MarkContent;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.WorkContent;
import io.reglament.identity.PersonId;
import io.reglament.regulation.ApprovalOrder;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** How works are entered becomes findings: theme, task, marks for all, and the school's own conditions. */
@Import(PretendedContents.class)
class NotesOnWorksIT extends EvaluatedSchool {
    private static final String RULES = """
            profile: 1
            document: C
            title: Школа
            time-zone: {value: Asia/Bishkek, not-regulated: true}
            deadline:
              topic: {value: same day, clause: C-3.5a}
            text:
              theme-required-for: {value: [test], clause: C-4.4c}
            marks:
              task-required: {value: true, clause: C-4.4f}
              every-student: {value: true, clause: C-4.4g}
            rules:
              no-two:
                over: mark
                broken-when: mark.value == '2'
                clause: C-4.4f
                message: {ru: "Отметка {mark.value}", en: "A {mark.value}"}
              explained:
                over: absence
                broken-when: "!has(absence.reason) && absence.days > 1"
                clause: C-4.4f
                message: {ru: "Без причины {absence.days} дн.", en: "No reason for {absence.days} days"}
              not-on-tuesday:
                over: work
                broken-when: work.weekday == 'tuesday'
                severity: advice
                clause: C-4.4f
                message: {ru: "Работа во вторник", en: "A work on a Tuesday"}
            """;

    @Autowired
    private PretendedContents contents;

    @Autowired
    private Lessons lessons;

    private LessonId lesson;
    private UUID work;

    @BeforeEach
    void a_work_in_a_lesson_under_such_rules() {
        contents.clear();
        inSchool(() -> {
            Uploaded uploaded = profiles.upload(RULES.getBytes(StandardCharsets.UTF_8), Ids.next());
            assertThat(uploaded).isInstanceOf(Uploaded.Draft.class);
            profiles.approve(((Uploaded.Draft) uploaded).version(), DAY, new ApprovalOrder("1", DAY), Ids.next());
            return uploaded;
        });
        lesson = new LessonId(timetable.lesson(DAY, 3));
        work = works.sat(DAY, at("20:00"));
        works.form(work, "test");
        works.satIn(lesson.value(), work);
    }

    @Test
    void a_test_without_its_theme_is_found_once_the_topic_stands_and_mended_by_it() {
        stands("Контрольная работа № 1", 0);
        seen("09:00");
        assertThat(noted(FindingRule.WORK_THEME)).isEmpty();

        topic("Контрольная работа", "09:30");
        seen("09:31");
        assertThat(noted(FindingRule.WORK_THEME)).singleElement().satisfies(finding -> {
            assertThat(finding.openedAt()).isEqualTo(at("09:30"));
            assertThat(finding.facts()).isEqualTo(Map.of("words", "Контрольная работа № 1"));
        });

        topic("Контрольная работа. Подобие треугольников", "10:00");
        touched(lesson.value());
        awake("10:01");
        assertThat(noted(FindingRule.WORK_THEME))
                .singleElement()
                .satisfies(finding -> assertThat(finding.state()).isEqualTo(FindingState.MENDED_LATE));
    }

    @Test
    void marks_for_a_work_that_nobody_named_are_found_with_the_first_mark() {
        stands("", 0);
        seen("09:00");
        assertThat(noted(FindingRule.WORK_TASK)).isEmpty();

        mark("4", "11:00");
        stands("", 1);
        seen("11:01");
        assertThat(noted(FindingRule.WORK_TASK))
                .singleElement()
                .satisfies(finding -> assertThat(finding.openedAt()).isEqualTo(at("11:00")));
    }

    @Test
    void a_work_marked_for_some_alone_is_found_from_its_due_moment_on() {
        works.stands(work, Optional.empty(), 2);
        stands("Подобие", 0);
        seen("20:00");
        assertThat(noted(FindingRule.WORK_EVERYONE)).isEmpty();

        stands("Подобие", 23);
        seen("20:01");
        assertThat(noted(FindingRule.WORK_EVERYONE)).singleElement().satisfies(finding -> {
            assertThat(finding.openedAt()).isEqualTo(at("20:00"));
            assertThat(finding.facts()).isEqualTo(Map.of("words", "2"));
        });

        works.marked(work, at("21:00"));
        seen("21:01");
        assertThat(noted(FindingRule.WORK_EVERYONE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.mendedAt()).contains(at("21:00")));
    }

    @Test
    void own_conditions_over_works_marks_and_absences_become_findings_that_name_nobody() {
        stands("Подобие", 1);
        PersonId student = mark("2", "11:00");
        PersonId away = new PersonId(Ids.next());
        contents.absences.add(new AbsentAt(lesson, away, false, Optional.empty(), Optional.empty()));
        touched(lesson.value());
        seen("12:00");

        assertThat(noted(FindingRule.OWN)).singleElement().satisfies(finding -> {
            assertThat(finding.detail()).isEqualTo("no-two/" + student.value() + "/1");
            assertThat(finding.facts()).isEqualTo(Map.of("mark.value", "2"));
            assertThat(finding.openedAt()).isEqualTo(at("11:00"));
        });

        time.set(at("12:00").plusSeconds(2 * 86_400));
        fullCheckAfterTwoDays();
        assertThat(noted(FindingRule.OWN)).extracting(FindingView::detail).contains("explained/" + away.value());
    }

    /** Nobody touched the lesson: the day that came was waited for. */
    private void fullCheckAfterTwoDays() {
        SchoolContext.run(school, () -> evaluation.awake(current()));
    }

    private void stands(String title, int marked) {
        contents.works.clear();
        GroupId group = inSchool(() -> lessons.find(lesson)).orElseThrow().group();
        TermId term = inSchool(() -> lessons.find(lesson)).orElseThrow().term();
        contents.works.add(new WorkContent(
                work,
                group,
                term,
                Optional.of(lesson),
                DAY,
                "test",
                title,
                BigDecimal.ONE,
                true,
                at("08:00"),
                marked,
                marked,
                Optional.empty()));
    }

    private PersonId mark(String mark, String moment) {
        PersonId student = new PersonId(Ids.next());
        Optional<Instant> given = Optional.of(at(moment));
        contents.marks.add(new MarkContent(work, student, 1, mark, "", given));
        return student;
    }

    private void topic(String topic, String moment) {
        contents.lessons.put(
                lesson,
                new LessonContent(topic, Optional.of(at(moment)), "", Optional.empty(), false, Optional.empty()));
    }

    private void seen(String moment) {
        touchedWork(work);
        awake(moment);
    }

    private List<FindingView> noted(FindingRule rule) {
        return late().stream().filter(finding -> finding.rule() == rule).toList();
    }
}
