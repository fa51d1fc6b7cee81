package io.reglament.regulation.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A condition that cannot be kept says where and why. */
class ConditionFaultTests {
    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of("", "1:1 cel-empty"),
                Arguments.of("lesson.late > 1 ||", "1:19 cel-syntax.end"),
                Arguments.of("(lesson.late > 1", "1:17 cel-syntax.end"),
                Arguments.of("lesson.late > 1 ||\n", "2:1 cel-syntax.end"),
                Arguments.of("lesson.late = 1", "1:13 cel-syntax.equals"),
                Arguments.of("lesson.late > 1 and lesson.absent > 1", "1:17 cel-syntax.words"),
                Arguments.of("lesson.subject == «Физика»", "1:19 cel-syntax.quotes"),
                Arguments.of("урок.опоздали > 1", "1:1 cel-syntax.letters"),
                Arguments.of("lesson.late > 1 )", "1:17 cel-syntax"),
                Arguments.of("has(lesson)", "1:4 cel-syntax"),
                Arguments.of("lesson.?topic == 1", "1:7 cel-syntax"),
                Arguments.of("lesson.gruop == ''", "1:8 cel-field [gruop]"),
                Arguments.of("true &&\n  lesson.homework.minuts > 1", "2:19 cel-field [minuts]"),
                Arguments.of("lesson.works.exists(w, w.titel == '')", "1:26 cel-field [titel]"),
                Arguments.of("leson.late > 1", "1:1 cel-name [leson]"),
                Arguments.of("work.marked > 1", "1:1 cel-name [work]"),
                Arguments.of("lesson.subject.startWith('М')", "1:16 cel-name [startWith]"),
                Arguments.of("dyn(lesson.late) == 'x'", "1:1 cel-name [dyn]"),
                Arguments.of("type(lesson.late) == lesson.late", "1:1 cel-name [type]"),
                Arguments.of("lesson.date > timestamp('2026-09-01T00:00:00Z')", "1:15 cel-name [timestamp]"),
                Arguments.of("lesson.late > '1'", "1:13 cel-type [>, int, string]"),
                Arguments.of("lesson.subject + 1 == ''", "1:16 cel-type [+, string, int]"),
                Arguments.of("lesson.subject.contains(1)", "1:24 cel-type [contains, string.(int)]"),
                Arguments.of("lesson['late'] > 1", "1:7 cel-type [[ ], lesson facts, string]"),
                Arguments.of("lesson.late", "1:1 cel-not-boolean [int]"),
                Arguments.of("lesson.topic", "1:1 cel-not-boolean [topic facts]"),
                Arguments.of("1 < 2", "1:1 cel-no-facts [lesson]"),
                Arguments.of("lesson.weekday == 'Monday'", "1:19 cel-word [Monday]"),
                Arguments.of("'teest' in lesson.works.map(w, w.form)", ""),
                Arguments.of("lesson.works.exists(w, w.form in ['test', 'tset'])", "1:43 cel-word [tset]"),
                Arguments.of("lesson.area != 'maths'", "1:16 cel-word [maths]"),
                Arguments.of("lesson.date < '2026-02-30'", "1:15 cel-day [2026-02-30]"),
                Arguments.of("lesson.date < '1 сентября'", "1:15 cel-day [1 сентября]"),
                Arguments.of("lesson.subject.matches(lesson.group)", "1:30 cel-pattern.literal"),
                Arguments.of("lesson.subject.matches('(')", "1:24 cel-pattern.form"),
                Arguments.of("lesson.subject.matches('(а)\\\\1')", "1:24 cel-pattern.form"),
                Arguments.of("lesson.subject.matches('(?=а)')", "1:24 cel-pattern.form"));
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @MethodSource("faulty")
    void isToldWithItsPlace(String text, String told) {
        assertThat(Given.faults(Over.LESSON, text).stream().map(ConditionFaultTests::told))
                .containsExactlyElementsOf(told.isEmpty() ? List.of() : List.of(told));
    }

    @Test
    void allSlipsOfNamesAreToldAtOnce() {
        assertThat(Given.faults(Over.LESSON, "lesson.gruop == '' || lesson.lat > 1 || lesson.homework.txt == ''"))
                .extracting(ConditionFault::column)
                .containsExactly(8, 30, 57);
    }

    @Test
    void fieldsOfWhatWasAskedStandReady() {
        assertThat(Given.faults(Over.LESSON, "lesson.homework.minuts > 1")
                        .getFirst()
                        .known())
                .containsExactly("hours", "minutes", "none", "text", "words");
        assertThat(Given.faults(Over.LESSON, "lesson.works.exists(w, w.titel == '')")
                        .getFirst()
                        .known())
                .contains("title", "form")
                .doesNotContain("topic");
    }

    @Test
    void wordsThatWereCheckedOnceAreNotCheckedAgain() {
        assertThat(Condition.read(Over.WORK, "work.form == 'gone'", Vocabulary.unchecked()))
                .isInstanceOf(Reading.Whole.class);
    }

    private static String told(ConditionFault fault) {
        String place = fault.line() + ":" + fault.column() + " " + fault.code();
        return fault.arguments().isEmpty() ? place : place + " [" + String.join(", ", fault.arguments()) + "]";
    }
}
