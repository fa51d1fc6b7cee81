package io.reglament.regulation;

import io.reglament.regulation.own.Condition;
import io.reglament.regulation.own.FactLine;
import io.reglament.regulation.own.Over;
import io.reglament.regulation.own.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page about rules that a school writes itself, made of the facts as they are declared. */
final class OwnRulesPage {
    static final String EXAMPLE = """
            rules:
              homework-in-grade-4:
                over: lesson
                grades: 4-4
                broken-when: lesson.homework.minutes > 30
                clause: A-5.2a
                message:
                  ru: На дом задано {lesson.homework.minutes} мин, а можно не больше 30.
                  ky: Үйгө {lesson.homework.minutes} мүнөт берилди, 30дан ашпашы керек.
                  en: Homework of {lesson.homework.minutes} minutes, and 30 are allowed.
              no-test-on-a-monday:
                over: work
                subjects: [mathematics]
                forms: [test]
                broken-when: work.weekday == 'monday'
                severity: advice
                not-regulated: true
                message:
                  ru: Контрольная «{work.title}» стоит на понедельник.
            """;

    private static final Map<Over, List<String>> EXAMPLES = Map.of(
            Over.LESSON,
            List.of(
                    "lesson.homework.minutes > 30",
                    "lesson.topic.words < 2",
                    "!has(lesson.homework.minutes)",
                    "has(lesson.topic) && lesson.topic.hours > 24",
                    "lesson.weekday == 'saturday' && !lesson.homework.none",
                    "lesson.works.exists(w, w.form == 'test') && lesson.homework.minutes > 10",
                    "lesson.homework.minutes > {2: 20, 3: 20, 4: 30, 5: 40}[lesson.grade]",
                    "lesson.topic.text.matches('(?i)^(повт|контр)\\\\.')"),
            Over.WORK,
            List.of(
                    "work.form == 'test' && work.weekday == 'monday'",
                    "work.form == 'test' && work.announced_days < 7",
                    "work.mean < 3.0 && work.missing == 0",
                    "work.title == ''",
                    "work.date >= '2026-12-25' && work.date <= '2026-12-31'"),
            Over.MARK,
            List.of(
                    "mark.number == 2 && mark.comment == ''",
                    "mark.form == 'oral' && mark.given_days > 0",
                    "mark.again && mark.given_days > 14"),
            Over.ABSENCE,
            List.of("!has(absence.reason) && absence.days > 3", "absence.late && absence.minutes_late > 15"),
            Over.SHEET,
            List.of(
                    "sheet.works.size() > 25",
                    "sheet.works.filter(w, w.form == 'test').size() > 4",
                    "sheet.lessons >= 10 && sheet.marks < 3 * sheet.students"));

    private OwnRulesPage() {}

    static List<String> examples(Over over) {
        return EXAMPLES.getOrDefault(over, List.of());
    }

    static String text() {
        return INTRODUCTION.formatted(
                        EXAMPLE, Condition.MOST_CHARACTERS, OwnRuleForm.MOST_RULES, OwnRuleForm.LONGEST_MESSAGE)
                + Arrays.stream(Over.values()).map(OwnRulesPage::section).collect(Collectors.joining());
    }

    private static String section(Over over) {
        String head = "\n## " + word("Over." + over) + ": `" + over.key() + "`\n\n"
                + "| fact | type | unit | meaning |\n|---|---|---|---|\n";
        String lines = FactLine.of(over).stream().map(OwnRulesPage::line).collect(Collectors.joining());
        String examples =
                examples(over).stream().map(each -> "- `" + each + "`\n").collect(Collectors.joining());
        return head + lines + "\nBroken, for example, when:\n\n" + examples;
    }

    private static String line(FactLine line) {
        String path = "`" + line.path() + "`" + (line.always() ? "" : " ?");
        String unit = line.unit() == Unit.NONE ? "" : word("Unit." + line.unit());
        return "| %s | %s | %s | %s |%n".formatted(path, line.type(), unit, say(line.words()));
    }

    private static String word(String key) {
        return say("regulation." + key);
    }

    private static String say(String key) {
        return Samples.messages().getMessage(key, null, Locale.ENGLISH);
    }

    private static final String INTRODUCTION = """
            # Rules that a school writes itself

            Made from the declared facts by `OwnRulesPageTests`; do not edit. Written anew with `-Dreglament.docs=write`.

            What the profile's own values cannot say, a school says in a condition. The section `rules` holds such rules
            by a key of the school's choice:

            ```yaml
            %s```

            | key | what stands there |
            |---|---|
            | `over` | what is judged, each by itself: `lesson`, `work`, `mark`, `absence`, `sheet` (a group in a term) |
            | `grades`, `subjects`, `forms` | whom it means: a band of grades, areas of the section `subjects`, forms of control (works and marks alone); without them all |
            | `broken-when` | the condition of the breach, at most %d characters |
            | `severity: advice` | the rule is only said; without it a breach is a finding |
            | `clause` or `not-regulated: true` | what it rests on |
            | `message` | what is said, in one of `ru`, `ky`, `en` at least; a language that lacks it reads the first of them |

            There may be %d rules, and a message of %d characters. In a message, `{lesson.homework.minutes}` shows a fact:
            texts, numbers and dates can be shown.

            ## Conditions
            They are written in CEL, the Common Expression Language (cel.dev), and answer yes where the rule is broken.

            - `&&` and, `||` or, `!` not, `condition ? one : other`; `==`, `!=`, `<`, `<=`, `>`, `>=`; `+`, `-`, `*`, `/`, `%%`.
            - Text stands in quotation marks: `'test'` or `"test"`. `contains`, `startsWith`, `endsWith`, `size`; `matches` with a
              pattern of RE2 that is written out in the condition.
            - Lists: `size`, `exists`, `all`, `exists_one`, `filter`, `map`, and `in`: `work.form in ['test', 'dictation']`.
            - A table by a value: `{4: 30, 5: 40}[lesson.grade]`.
            - A fact with ? behind it may be unstated. A condition that turns on one is neither kept nor broken: nobody is held
              to it. `has(lesson.homework.minutes)` asks whether it is stated.
            - A `word` is one of those that the profile knows, a `date` is written `'2026-09-01'` and stands in order; a
              mistyped one is refused.

            A condition is checked when the profile is uploaded: every name, every type, and how long it takes at most. One that
            goes through lists within lists, or searches long texts again and again, is refused. When it is judged, a division by
            zero or a number beyond all bounds means that this one thing could not be judged; other rules go on.
            """;
}
