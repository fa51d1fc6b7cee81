package io.reglament.regulation.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a deputy head would write, judged. */
class ConditionTests {
    private static final Outcome KEPT = new Outcome.Kept();
    private static final Outcome UNSTATED = new Outcome.Unstated();

    @ParameterizedTest
    @CsvSource({"29, false", "30, false", "31, true"})
    void homeworkOfMoreThanThirtyMinutes(int minutes, boolean broken) {
        Outcome outcome = Given.judged("lesson.homework.minutes > 30", Given.lesson("Дроби", Optional.of(minutes)));

        assertThat(outcome instanceof Outcome.Broken).isEqualTo(broken);
    }

    @ParameterizedTest
    @CsvSource({"Дроби, true", "Сложение дробей, false", "'Дроби, числа', false", "Кто-то, true", "'- -', true"})
    void aTopicOfOneWord(String topic, boolean broken) {
        Outcome outcome = Given.judged("lesson.topic.words < 2", Given.lesson(topic, Optional.empty()));

        assertThat(outcome instanceof Outcome.Broken).isEqualTo(broken);
    }

    @Test
    void noTestOnAMonday() {
        String condition = "work.form == 'test' && work.weekday == 'monday'";

        assertThat(Given.judged(condition, Given.work("Дроби"))).isInstanceOf(Outcome.Broken.class);
        assertThat(Given.judged(condition.replace("monday", "friday"), Given.work("Дроби")))
                .isEqualTo(KEPT);
    }

    @Test
    void atMostTwentyFiveWorksATerm() {
        assertThat(Given.judged("sheet.works.size() > 25", Given.sheet(25))).isEqualTo(KEPT);
        assertThat(Given.judged("sheet.works.size() > 25", Given.sheet(26))).isInstanceOf(Outcome.Broken.class);
        assertThat(Given.judged("sheet.works.filter(w, w.form == 'test').size() > 4", Given.sheet(5)))
                .isInstanceOf(Outcome.Broken.class);
    }

    @Test
    void anAbsenceWithoutAReasonIsSettledInThreeDays() {
        String condition = "!has(absence.reason) && absence.days > 3";

        assertThat(Given.judged(condition, Given.absence(Optional.empty(), 3))).isEqualTo(KEPT);
        assertThat(Given.judged(condition, Given.absence(Optional.empty(), 4))).isInstanceOf(Outcome.Broken.class);
        assertThat(Given.judged(condition, Given.absence(Optional.of("illness"), 40)))
                .isEqualTo(KEPT);
    }

    @Test
    void aMarkIsAFigureWhereItIsOne() {
        String condition = "mark.number <= 2 && mark.comment == ''";

        assertThat(Given.judged(condition, Given.mark("2"))).isInstanceOf(Outcome.Broken.class);
        assertThat(Given.judged(condition, Given.mark("5"))).isEqualTo(KEPT);
        assertThat(Given.judged(condition, Given.mark("н/а"))).isEqualTo(UNSTATED);
        assertThat(Given.judged(condition, Given.mark("²"))).isEqualTo(UNSTATED);
    }

    @Test
    void whatIsNotStatedIsHeldAgainstNobody() {
        assertThat(Given.judged("lesson.homework.minutes > 30", Given.lesson("Дроби", Optional.empty())))
                .isEqualTo(UNSTATED);
        assertThat(Given.judged("lesson.topic.words < 2", Given.blank())).isEqualTo(UNSTATED);
        assertThat(Given.judged("lesson.homework.minutes > 30 && lesson.late > 5", Given.blank()))
                .isEqualTo(KEPT);
        assertThat(Given.judged("lesson.homework.minutes > 30 || lesson.late > 0", Given.blank()))
                .isInstanceOf(Outcome.Broken.class);
    }

    @Test
    void whatIsNotStatedCanItselfBeABreach() {
        assertThat(Given.judged("!has(lesson.homework.minutes)", Given.lesson("Дроби", Optional.empty())))
                .isInstanceOf(Outcome.Broken.class);
        assertThat(Given.judged("!has(lesson.topic)", Given.blank())).isInstanceOf(Outcome.Broken.class);
    }

    @Test
    void limitsMayStandInATableByGrade() {
        String condition = "work.mean < {4: 4.5, 5: 3.5}[work.grade]";

        assertThat(Given.judged(condition, Given.work("Дроби"))).isInstanceOf(Outcome.Broken.class);
        assertThat(Given.judged(condition.replace("4: 4.5, ", ""), Given.work("Дроби")))
                .isEqualTo(UNSTATED);
    }

    @Test
    void daysStandInOrder() {
        assertThat(Given.judged("work.date >= '2026-09-14' && work.date < '2026-09-15'", Given.work("Дроби")))
                .isInstanceOf(Outcome.Broken.class);
    }

    @Test
    void everyThreadHearsTheSame() throws Exception {
        Condition condition = Given.condition(
                Over.LESSON, "lesson.homework.minutes > 30 && lesson.works.exists(w, w.title.matches('^Контр'))");
        List<Stated> lessons = IntStream.range(0, 60)
                .mapToObj(minutes -> Stated.of(Given.lesson("Дроби", Optional.of(minutes))))
                .toList();
        List<Outcome> alone = lessons.stream().map(condition::judge).toList();
        Callable<List<Outcome>> again =
                () -> lessons.stream().map(condition::judge).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<List<Outcome>> answer : threads.invokeAll(java.util.Collections.nCopies(200, again))) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        }
        assertThat(alone.stream().filter(Outcome.Broken.class::isInstance)).hasSize(29);
    }
}
