package io.reglament.regulation.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelValidationException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What would run away is refused before it is kept, or cut; it never hangs and never throws. */
@Timeout(60)
class BoundedTests {
    private static final String LONG_LIST =
            IntStream.range(0, 60).boxed().toList().toString();

    static Stream<String> runaways() {
        return Stream.of(
                "lesson.works.all(a, lesson.works.all(b, lesson.works.all(c, lesson.works.all(d, a.title != b.title))))",
                LONG_LIST + ".all(a, " + LONG_LIST + ".all(b, " + LONG_LIST + ".all(c, lesson.late < a + b + c)))",
                "lesson.works.map(a, lesson.works.map(b, lesson.works.map(c, c))).size() > 1",
                "lesson.works.exists(a, lesson.homework.text.matches('(а*)*(б*)*(в*)*(г*)*д'))",
                "lesson.homework.text.contains(" + doubled("lesson.homework.text", 8) + ")",
                "lesson.works.all(a, " + doubled("lesson.homework.text", 20) + " == a.title)",
                "lesson.works.all(a, lesson == lesson)");
    }

    @ParameterizedTest
    @MethodSource("runaways")
    void whatCouldRunAwayIsRefusedWhenSaved(String text) {
        assertThat(Given.faults(Over.LESSON, text))
                .extracting(ConditionFault::code)
                .containsExactly("cel-too-costly");
    }

    @Test
    void patternsThatUnfoldAreRefusedBeforeTheyAreCompiled() {
        assertThat(codes("lesson.subject.matches('((a{100}){100}){100}')")).containsExactly("cel-pattern.size");
        assertThat(codes("lesson.subject.matches('a{1001}')")).containsExactly("cel-pattern.size");
        assertThat(codes("lesson.subject.matches('a{99999999999999999999}')")).containsExactly("cel-pattern.size");
        assertThat(codes("lesson.subject.matches('" + "а?".repeat(60) + "а')")).containsExactly("cel-pattern.size");
        assertThat(codes("lesson.subject.matches('[а-я]{3,40}')")).isEmpty();
    }

    @Test
    void aPatternThatWouldBombABacktrackingEngineTakesNoTime() {
        String text = "а".repeat(2000);
        AboutLesson lesson = Given.lesson(
                Optional.empty(),
                Optional.of(new SetHomework(new EnteredText(text, 0), Optional.empty(), false)),
                List.of());

        assertThat(Given.judged("lesson.homework.text.matches('^(а+)+$')", lesson))
                .isInstanceOf(Outcome.Broken.class);
        assertThat(Given.judged("lesson.homework.text.matches('^(а+)+б$')", lesson))
                .isEqualTo(new Outcome.Kept());
    }

    @Test
    void lengthAndDepthAreBounded() {
        assertThat(codes("lesson.late > 1" + " ".repeat(1000))).containsExactly("cel-too-long");
        assertThat(codes("(".repeat(300) + "lesson.late > 1" + ")".repeat(300))).containsExactly("cel-too-deep");
        assertThat(codes("[".repeat(400))).containsExactly("cel-too-deep");
        assertThat(codes("-".repeat(900) + "lesson.late > 1")).isEmpty();
        assertThat(codes("lesson.late > 1" + " + 1".repeat(20))).isEmpty();
        assertThat(codes("lesson.late > 1" + " + 1".repeat(240))).containsExactly("cel-too-deep");
        assertThat(codes("lesson.late > 1" + " || lesson.late > 1".repeat(50))).isEmpty();
        assertThat(codes("lesson" + ".works".repeat(150))).containsExactly("cel-too-deep");
    }

    @Test
    void numbersNeverWrap() {
        Outcome arithmetic = new Outcome.Unjudged(Outcome.Why.ARITHMETIC);
        AboutLesson lesson = Given.blank();

        assertThat(Given.judged("lesson.late + 9223372036854775807 > 0", lesson))
                .isEqualTo(arithmetic);
        assertThat(Given.judged("lesson.late * 5000000000 * 5000000000 > 0", lesson))
                .isEqualTo(arithmetic);
        assertThat(Given.judged("10 / (lesson.late - 1) > 0", lesson)).isEqualTo(arithmetic);
        assertThat(Given.judged("10 % (lesson.late - 1) > 0", lesson)).isEqualTo(arithmetic);
        assertThat(Given.judged("lesson.works[3].marked > 0", lesson))
                .isEqualTo(new Outcome.Unjudged(Outcome.Why.NO_SUCH_PLACE));
        assertThat(Given.judged("int(1.0e300 * double(lesson.late)) > 0", lesson))
                .isEqualTo(arithmetic);
    }

    /** The estimate refuses such a condition; should it ever be wrong, the run is cut all the same. */
    @Test
    void iterationsAreCountedWhileItRuns() throws CelValidationException {
        String text = LONG_LIST + ".all(a, " + LONG_LIST + ".all(b, " + LONG_LIST + ".all(c, lesson.late < 100)))";
        Condition unbounded = Condition.of(
                Over.LESSON, text, 0, Language.check(Over.LESSON, text).getAst());

        assertThat(unbounded.judge(Stated.of(Given.blank()))).isEqualTo(new Outcome.Unjudged(Outcome.Why.TOO_LONG));
    }

    @Test
    void moreFactsThanTheEstimateCountedOnAreNotJudged() {
        Outcome tooMuch = new Outcome.Unjudged(Outcome.Why.TOO_MUCH);

        assertThat(Given.judged("sheet.works.size() > 25", Given.sheet(200))).isInstanceOf(Outcome.Broken.class);
        assertThat(Given.judged("sheet.works.size() > 25", Given.sheet(201))).isEqualTo(tooMuch);
        assertThat(Given.judged("lesson.topic.words < 2", Given.lesson("а".repeat(501), Optional.empty())))
                .isEqualTo(tooMuch);
    }

    /** The dearest that is kept; how long it took is printed by the benchmark. */
    @Test
    void theDearestThatIsKeptEndsSoon() {
        Condition dear = Given.condition(Over.SHEET, "sheet.works.all(a, a.title.matches('^К'))");
        Stated sheet = Stated.of(Given.sheet(200));

        assertThat(org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> dear.judge(sheet)))
                .isInstanceOf(Outcome.Broken.class);
    }

    private static List<String> codes(String text) {
        return Given.faults(Over.LESSON, text).stream()
                .map(ConditionFault::code)
                .toList();
    }

    private static String doubled(String part, int times) {
        return Collections.nCopies(times, part).stream().collect(Collectors.joining(" + "));
    }
}
