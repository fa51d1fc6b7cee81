package io.reglament.curriculum.thematic;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonTopic;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.PlanCoverage;
import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.PlannedTopic;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.TermView;
import io.reglament.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTests {
    private static final LocalDate FIRST = LocalDate.parse("2026-09-01");

    /** Дроби take two hours, the others one. */
    private final List<PlannedTopic> topics =
            List.of(topic(1, "Дроби", 2, 1), topic(2, "Проценты", 1, 1), topic(3, "Уравнения", 1, 2));

    @Test
    void whatIsWrittenCountsItsHoursAndTheNextIsOffered() {
        Course course = course(6, "Дроби", "дроби.", "Проценты");
        assertThat(offered(course))
                .containsExactly("Дроби", "Дроби", "Проценты", "Уравнения", "Уравнения", "Уравнения");
        assertThat(course.covered(0)).isTrue();
        assertThat(course.covered(1)).isTrue();
        assertThat(course.covered(2)).isFalse();
        assertThat(course.next()).map(PlannedTopic::topic).contains("Уравнения");
    }

    @Test
    void anHourThatIsSavedMakesTheGroupGoAhead() {
        Course course = course(6, "Дроби", "Проценты");
        assertThat(course.covered(0)).isTrue();
        assertThat(course.coveredHours(0)).isEqualTo(2);
        assertThat(coverage(course, 2)).isEqualTo(new PlanCoverage(plan, 4, 3, 2, 1, 4, 0, OptionalInt.of(3)));
        assertThat(coverage(course, 2).behind()).isEqualTo(-1);
    }

    @Test
    void lessonsOnSomethingElseLeaveTheGroupBehind() {
        Course course = course(5, "Дроби", "Повторение", "");
        PlanCoverage coverage = coverage(course, 3);
        assertThat(coverage.covered()).isEqualTo(1);
        assertThat(coverage.behind()).isEqualTo(2);
        assertThat(coverage.leftInYear()).isEqualTo(2);
        assertThat(coverage.withoutLesson()).isEqualTo(1);
    }

    @Test
    void whatWasPassedOverIsSkippedUntilItIsTaught() {
        Course skipped = course(6, "Дроби", "Дроби", "Уравнения");
        assertThat(skipped.skipped(1)).isTrue();
        assertThat(skipped.next()).map(PlannedTopic::topic).contains("Проценты");
        Course mended = course(6, "Дроби", "Дроби", "Уравнения", "Проценты");
        assertThat(mended.skipped(1)).isFalse();
        assertThat(coverage(mended, 4).covered()).isEqualTo(4);
        assertThat(mended.next()).isEmpty();
    }

    @Test
    void everyLessonTakesOneHourOfTheCalendar() {
        Course course = course(3);
        assertThat(course.byCalendar(0)).contains(FIRST.plusDays(1));
        assertThat(course.byCalendar(1)).contains(FIRST.plusDays(2));
        assertThat(course.byCalendar(2)).isEmpty();
        assertThat(course.byLesson().values())
                .extracting(topic -> topic.byOrdinal().orElseThrow().ordinal())
                .containsExactlyInAnyOrder(1, 1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "'Дроби', 0",
        "'  ДРОБИ. ', 0",
        "'Дроби: закрепление', 0",
        "'Дроби и проценты', 0",
        "'Дробитель', -1",
        "'Повторение', -1",
        "'', -1"
    })
    void whichWordsAreThoseOfATopic(String written, int place) {
        assertThat(new SameWords(topics).of(written)).isEqualTo(place < 0 ? List.of() : List.of(place));
    }

    @Test
    void theLongestBeginningIsMeant() {
        List<PlannedTopic> alike = List.of(topic(1, "Дроби", 1, 0), topic(2, "Дроби. Сложение", 1, 0));
        assertThat(new SameWords(alike).of("Дроби. Сложение смешанных чисел")).containsExactly(1);
        assertThat(new SameWords(alike).of("Дроби. Вычитание")).containsExactly(0);
    }

    @Test
    void aTopicThatComesTwiceIsTakenWhereTheCourseStands() {
        List<PlannedTopic> twice =
                List.of(topic(1, "Повторение", 1, 0), topic(2, "Дроби", 1, 0), topic(3, "Повторение", 1, 0));
        Course course = Course.of(twice, lessons(3), written(lessons(3), "Повторение", "Дроби", "Повторение"));
        assertThat(IntStream.range(0, 3).allMatch(course::covered)).isTrue();
    }

    private final PlanId plan = new PlanId(UUID.randomUUID());

    private PlanCoverage coverage(Course course, int daysLater) {
        TermView first = new TermView(new TermId(UUID.randomUUID()), "1", FIRST, FIRST.plusDays(2));
        TermView second = new TermView(new TermId(UUID.randomUUID()), "2", FIRST.plusDays(3), FIRST.plusDays(9));
        GroupYear year = new GroupYear(List.of(first, second));
        return new CoverageOfCourse(course, year, FIRST.plusDays(daysLater)).of(plan);
    }

    private Course course(int count, String... written) {
        List<LessonView> lessons = lessons(count);
        return Course.of(topics, lessons, written(lessons, written));
    }

    private static List<String> offered(Course course) {
        return course.lessons().stream()
                .map(lesson -> course.byLesson().get(lesson.id()))
                .flatMap(topic -> Optional.ofNullable(topic).flatMap(LessonTopic::offered).stream())
                .map(PlannedTopic::topic)
                .toList();
    }

    private static Map<LessonId, String> written(List<LessonView> lessons, String... written) {
        Map<LessonId, String> words = new HashMap<>();
        for (int i = 0; i < written.length; i++) {
            words.put(lessons.get(i).id(), written[i]);
        }
        return words;
    }

    /** One a day. */
    private static List<LessonView> lessons(int count) {
        List<LessonView> lessons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = FIRST.plusDays(i);
            lessons.add(new LessonView(
                    new LessonId(new UUID(0, i)),
                    new GroupId(new UUID(1, 1)),
                    "Алгебра",
                    "9-Б",
                    9,
                    new PersonId(new UUID(2, 2)),
                    day,
                    1,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    "",
                    new TermId(new UUID(3, 3))));
        }
        return lessons;
    }

    private static PlannedTopic topic(int ordinal, String words, int hours, int term) {
        return new PlannedTopic(ordinal, term, "", words, hours, Optional.empty(), "");
    }
}
