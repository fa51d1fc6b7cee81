package io.reglament.compliance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.FindingState;
import io.reglament.compliance.FindingView;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonId;
import io.reglament.regulation.ApprovalOrder;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.Ids;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** How lessons are entered becomes findings and hints, by the regulation's words and by the school's own conditions. */
@Import(PretendedContents.class)
class NotesOnEntriesIT extends EvaluatedSchool {
    private static final String RULES = """
            text:
              topic:
                abbreviations: {value: forbidden, severity: advice, clause: A-5.2s}
            homework:
              requires: {value: [content, tasks], clause: A-5.2d}
            rules:
              short-homework:
                over: lesson
                grades: 9-9
                broken-when: lesson.homework.minutes > 30
                clause: A-5.2d
                message: {ru: "Задано {lesson.homework.minutes} мин", en: "{lesson.homework.minutes} minutes"}
            """;

    @Autowired
    private PretendedContents contents;

    private UUID lesson;

    @BeforeEach
    void a_lesson_under_such_rules() {
        contents.clear();
        inSchool(() -> {
            String yaml = profile("same day 18:00") + RULES;
            Uploaded uploaded = profiles.upload(yaml.getBytes(StandardCharsets.UTF_8), Ids.next());
            assertThat(uploaded).isInstanceOf(Uploaded.Draft.class);
            profiles.approve(((Uploaded.Draft) uploaded).version(), DAY, new ApprovalOrder("1", DAY), Ids.next());
            return uploaded;
        });
        lesson = timetable.lesson(DAY, 3);
    }

    @Test
    void a_broken_condition_opens_with_the_entry_and_is_mended_by_another() {
        homework(45, "09:00");
        awake("09:01");

        assertThat(noted(FindingRule.OWN)).singleElement().satisfies(finding -> {
            assertThat(finding.detail()).isEqualTo("short-homework");
            assertThat(finding.facts()).isEqualTo(Map.of("lesson.homework.minutes", "45"));
            assertThat(finding.state()).isEqualTo(FindingState.OPEN);
            assertThat(finding.openedAt()).isEqualTo(at("09:00"));
            assertThat(finding.basis().clause())
                    .hasValueSatisfying(clause -> assertThat(clause.value()).isEqualTo("A-5.2d"));
        });

        homework(30, "10:00");
        awake("10:01");
        assertThat(noted(FindingRule.OWN)).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.MENDED_LATE);
            assertThat(finding.mendedAt()).contains(at("10:00"));
        });

        homework(20, "11:00");
        awake("11:01");
        assertThat(noted(FindingRule.OWN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.mendedAt()).contains(at("10:00")));
    }

    @Test
    void a_hint_stands_on_the_lesson_and_is_never_counted() {
        topic("Контр. работа по теме", "09:00");
        awake("09:01");

        assertThat(noted(FindingRule.TOPIC_SHORTENED)).isEmpty();
        assertThat(onTheLesson()).extracting(FindingView::rule).containsExactly(FindingRule.TOPIC_SHORTENED);
        assertThat(onTheLesson().getFirst().facts()).isEqualTo(Map.of("words", "Контр."));

        topic("Контрольная работа по теме", "10:00");
        awake("10:01");
        assertThat(onTheLesson()).isEmpty();
    }

    @Test
    void homework_that_lacks_a_part_is_a_finding_and_judging_again_changes_nothing() {
        entered("Повторить", 20, "09:00");
        awake("09:01");
        List<FindingView> once = late();

        touched(lesson);
        awake("12:00");
        fullCheck();

        assertThat(noted(FindingRule.HOMEWORK_PARTS))
                .singleElement()
                .satisfies(finding -> assertThat(finding.facts()).isEqualTo(Map.of("words", "TASKS")));
        assertThat(late()).isEqualTo(once);
    }

    @Test
    void what_is_not_stated_is_held_against_nobody() {
        contents.lessons.put(
                new LessonId(lesson),
                new LessonContent(
                        "Тема", Optional.of(at("09:00")), "№ 5", Optional.empty(), false, Optional.of(at("09:00"))));
        touched(lesson);
        awake("09:01");

        assertThat(noted(FindingRule.OWN)).isEmpty();
    }

    private void homework(int minutes, String moment) {
        entered("Задача № 5", minutes, moment);
    }

    private void entered(String homework, int minutes, String moment) {
        contents.lessons.put(
                new LessonId(lesson),
                new LessonContent(
                        "Тема урока",
                        Optional.of(at("09:00")),
                        homework,
                        Optional.of(minutes),
                        false,
                        Optional.of(at(moment))));
        touched(lesson);
    }

    private void topic(String topic, String moment) {
        contents.lessons.put(
                new LessonId(lesson),
                new LessonContent(topic, Optional.of(at(moment)), "", Optional.empty(), false, Optional.empty()));
        touched(lesson);
    }

    private List<FindingView> noted(FindingRule rule) {
        return late().stream().filter(finding -> finding.rule() == rule).toList();
    }

    private List<FindingView> onTheLesson() {
        return inSchool(() -> findings.notes(new LessonId(lesson)));
    }
}
