package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.own.AboutLesson;
import io.reglament.regulation.own.AboutWork;
import io.reglament.regulation.own.Course;
import io.reglament.regulation.own.EnteredText;
import io.reglament.regulation.own.Outcome;
import io.reglament.regulation.own.SetHomework;
import io.reglament.regulation.own.Stated;
import io.reglament.regulation.yaml.YamlReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules as a profile holds them, over lessons and works. */
class OwnRuleTests {
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final List<OwnRule> RULES = rules("""
            rules:
              homework-30:
                over: lesson
                grades: 4-4
                subjects: [mathematics]
                broken-when: lesson.homework.minutes > 30
                clause: A-5.2a
                message:
                  ru: "{lesson.date}: задано {lesson.homework.minutes} мин, «{lesson.topic.text}»"
                  ky: "{lesson.homework.minutes} мүнөт"
              no-monday:
                over: work
                forms: [test]
                broken-when: work.weekday == 'monday'
                severity: advice
                not-regulated: true
                message: {en: "Mean {work.mean}"}
            """);

    @Test
    void aRuleIsReadWhole() {
        assertThat(RULES).extracting(OwnRule::key).containsExactly("homework-30", "no-monday");
        assertThat(RULES.getFirst().severity()).isEqualTo(Severity.BREACH);
        assertThat(RULES.getFirst().basis()).isEqualTo(new Basis.ByClause(new ClauseId("A-5.2a")));
        assertThat(RULES.getFirst().scope().grades()).contains(new GradeBand(4, 4));
        assertThat(RULES.getLast().basis()).isEqualTo(new Basis.NotRegulated());
        assertThat(RULES.getLast().scope())
                .isEqualTo(
                        new Scope(Optional.empty(), Set.of(), Set.of("test"), Set.of(), Set.of(), BigDecimal.ZERO, 0));
    }

    @Test
    void whatItDoesNotMeanIsNotJudged() {
        OwnRule rule = RULES.getFirst();

        assertThat(rule.judge(lesson(4, "mathematics", 31))).isInstanceOf(Outcome.Broken.class);
        assertThat(rule.judge(lesson(4, "mathematics", 30))).isEqualTo(new Outcome.Kept());
        assertThat(rule.judge(lesson(5, "mathematics", 31))).isEqualTo(new Outcome.NotMeant());
        assertThat(rule.judge(lesson(4, "russian", 31))).isEqualTo(new Outcome.NotMeant());
        assertThat(rule.judge(Stated.of(work("test", Optional.empty())))).isEqualTo(new Outcome.NotMeant());
    }

    @Test
    void aRuleOverWorksMayMeanSomeForms() {
        OwnRule rule = RULES.getLast();

        assertThat(rule.judge(Stated.of(work("test", Optional.empty())))).isInstanceOf(Outcome.Broken.class);
        assertThat(rule.judge(Stated.of(work("dictation", Optional.empty())))).isEqualTo(new Outcome.NotMeant());
    }

    @Test
    void theMessageShowsTheFactsInTheReadersLanguage() {
        OwnRule rule = RULES.getFirst();
        Map<String, String> facts = ((Outcome.Broken) rule.judge(lesson(4, "mathematics", 45))).facts();

        assertThat(rule.message().in(RUSSIAN, facts).replaceAll("\\p{Zs}", " "))
                .isEqualTo("14 сент. 2026 г.: задано 45 мин, «Дроби {и} $1»");
        assertThat(rule.message().in(Locale.of("ky"), facts)).isEqualTo("45 мүнөт");
        assertThat(rule.message().in(Locale.of("en"), facts))
                .startsWith("Sep 14, 2026")
                .contains("задано 45");
    }

    @Test
    void whatTheMessageAsksForMayBeUnstated() {
        OwnRule rule = RULES.getLast();
        Outcome without = rule.judge(Stated.of(work("test", Optional.empty())));
        Outcome with = rule.judge(Stated.of(work("test", Optional.of(new BigDecimal("4.50")))));

        assertThat(rule.message().in(RUSSIAN, ((Outcome.Broken) without).facts()))
                .isEqualTo("Mean —");
        assertThat(rule.message().in(RUSSIAN, ((Outcome.Broken) with).facts())).isEqualTo("Mean 4.5");
    }

    @Test
    void aGroupOfNoOneGradeIsMeantByRulesForAllGrades() {
        Course mixed = new Course("Хор", Optional.empty(), Optional.empty(), "хор");
        String rule = """
                rules:
                  all:
                    over: lesson
                    broken-when: lesson.period > 0
                    not-regulated: true
                    message: {ru: x}
                """;

        assertThat(rules(rule).getFirst().judge(Stated.of(lesson(mixed, 10)))).isInstanceOf(Outcome.Broken.class);
        assertThat(rules(rule.replace("over: lesson", "over: lesson\n    grades: 1-11"))
                        .getFirst()
                        .judge(Stated.of(lesson(mixed, 10))))
                .isEqualTo(new Outcome.NotMeant());
    }

    private static Stated lesson(int grade, String area, int minutes) {
        return Stated.of(lesson(new Course("Предмет", Optional.of(area), Optional.of(grade), "4-А"), minutes));
    }

    private static AboutLesson lesson(Course course, int minutes) {
        return new AboutLesson(
                course,
                LocalDate.parse("2026-09-14"),
                2,
                45,
                Optional.of(new EnteredText("Дроби {и} $1", 0)),
                Optional.of(new SetHomework(new EnteredText("№ 5", 0), Optional.of(minutes), false)),
                true,
                0,
                0,
                List.of());
    }

    private static AboutWork work(String form, Optional<BigDecimal> mean) {
        return new AboutWork(
                new Course("Математика", Optional.of("mathematics"), Optional.of(4), "4-А"),
                form,
                "Дроби",
                BigDecimal.ONE,
                true,
                LocalDate.parse("2026-09-14"),
                0,
                20,
                0,
                mean);
    }

    private static List<OwnRule> rules(String yaml) {
        return new OwnRuleReading(
                        YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8)).root())
                .rules();
    }
}
