package io.reglament.local.lived;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.Told;
import io.reglament.local.load.Told.Away;
import io.reglament.local.load.Told.Mark;
import io.reglament.local.load.Told.Reason;
import io.reglament.local.load.Told.Work;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LivedYearTests {
    private static final Term TERM = Term.of("smidovich-3");
    private static final List<LessonToFill> LESSONS = TERM.lessons();
    private static final List<Told> TOLD = TERM.told();

    @Test
    void the_same_seed_tells_the_same_and_another_seed_something_else() {
        assertThat(TERM.told()).isEqualTo(TOLD);
        assertThat(new Term("smidovich-3", 8, TERM.now()).told()).isNotEqualTo(TOLD);
    }

    @Test
    void nothing_is_told_that_has_not_happened_yet() {
        List<Instant> moments = new ArrayList<>();
        TOLD.forEach(told -> {
            told.entry().ifPresent(entry -> moments.add(entry.at()));
            told.roll().ifPresent(roll -> moments.add(roll.at()));
            told.reasons().forEach(reason -> moments.add(reason.at()));
            told.works().forEach(work -> moments.add(work.at()));
            marks().forEach(mark ->
                    moments.add(mark.corrected().map(Told.Correction::at).orElse(mark.at())));
        });
        assertThat(moments).hasSizeGreaterThan(500).allMatch(at -> !at.isAfter(TERM.now()));
        assertThat(earlier(6).told()).isNotEqualTo(TOLD);
    }

    @Test
    void what_was_told_at_noon_is_told_in_the_evening_too() {
        List<Told> noon = earlier(3).told();
        for (int i = 0; i < noon.size(); i++) {
            List<Mark> before = noon.get(i).works().stream()
                    .flatMap(work -> work.marks().stream())
                    .toList();
            Set<Instant> after = TOLD.get(i).works().stream()
                    .flatMap(work -> work.marks().stream())
                    .map(Mark::at)
                    .collect(Collectors.toSet());
            assertThat(after).containsAll(before.stream().map(Mark::at).toList());
        }
    }

    @Test
    void the_diligent_enter_in_the_lesson_and_the_late_often_after_six() {
        assertThat(entered("diligent", (lesson, told) -> !at(told).isAfter(lesson.endsAt())))
                .isGreaterThan(50);
        assertThat(entered("late", (lesson, told) -> at(told).isAfter(lesson.endsAt())))
                .isGreaterThan(25);
        assertThat(entered("late", (lesson, told) -> at(told).isBefore(lesson.endsAt())))
                .isPositive();
    }

    @Test
    void where_homework_is_for_the_day_alone_it_is_not_entered_later() {
        assertThat(entered("late", (lesson, told) -> later(lesson, told) && isSet(told)))
                .isZero();
        Term elsewhere = Term.of("netschool");
        List<Told> told = elsewhere.told();
        assertThat(IntStream.range(0, told.size())
                        .filter(i -> told.get(i).entry().isPresent())
                        .filter(i -> later(LESSONS.get(i), told.get(i)) && isSet(told.get(i))))
                .isNotEmpty();
    }

    @Test
    void works_have_the_forms_and_weights_of_the_profile() {
        List<Work> works = TOLD.stream().flatMap(told -> told.works().stream()).toList();
        assertThat(works).extracting(Work::form).contains("oral", "dictation", "independent", "test");
        assertThat(works)
                .filteredOn(work -> work.form().equals("test"))
                .isNotEmpty()
                .allMatch(work ->
                        work.weight().equals(new BigDecimal(3)) && work.title().startsWith("Контрольная"));
        assertThat(TERM.rules().firstMarkedGrade()).isEqualTo(2);
        assertThat(TERM.rules().noHomework()).isEqualTo("не задано");
    }

    @Test
    void nobody_who_was_away_is_marked() {
        TOLD.forEach(told -> told.roll()
                .ifPresent(roll -> told.works()
                        .forEach(work -> assertThat(work.marks())
                                .noneMatch(
                                        mark -> Away.ABSENT.equals(roll.away().get(mark.student()))))));
    }

    @Test
    void the_sick_child_is_away_for_two_weeks_with_a_reason() {
        UUID sick = Term.id("s1");
        Set<LocalDate> away = IntStream.range(0, TOLD.size())
                .filter(i -> reasons(i)
                        .anyMatch(reason -> reason.student().equals(sick)
                                && reason.reason().equals("illness")
                                && reason.by().equals(Term.CLASS_TEACHER)))
                .mapToObj(i -> LESSONS.get(i).date())
                .collect(Collectors.toSet());
        assertThat(away).hasSizeBetween(10, 20);
    }

    @Test
    void on_the_afternoon_of_the_outage_nothing_was_entered_and_the_next_day_mended_it() {
        // The last Thursday that lies four school days back.
        Instant from =
                LocalDate.of(2026, 11, 12).atTime(11, 30).atZone(Term.ZONE).toInstant();
        assertThat(TOLD.stream().flatMap(told -> told.entry().stream()))
                .noneMatch(entry -> entry.at().isAfter(from) && entry.at().isBefore(from.plusSeconds(43_200)));
    }

    @Test
    void some_marks_were_wrong_and_put_right_the_same_day() {
        assertThat(marks().filter(mark -> mark.corrected().isPresent()))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.corrected()).hasValueSatisfying(next -> {
                    assertThat(next.mark()).isNotEqualTo(mark.mark());
                    assertThat(next.at().atZone(Term.ZONE).toLocalDate())
                            .isEqualTo(mark.at().atZone(Term.ZONE).toLocalDate());
                }));
    }

    private static Term earlier(int hours) {
        return new Term("smidovich-3", 7, TERM.now().minusSeconds(3_600L * hours));
    }

    private static Stream<Mark> marks() {
        return TOLD.stream().flatMap(told -> told.works().stream()).flatMap(work -> work.marks().stream());
    }

    private static Stream<Reason> reasons(int lesson) {
        return TOLD.get(lesson).reasons().stream();
    }

    private static long entered(String teacher, BiPredicate<LessonToFill, Told> how) {
        return IntStream.range(0, TOLD.size())
                .filter(i -> LESSONS.get(i).teacherKey().equals(teacher))
                .filter(i -> TOLD.get(i).entry().isPresent())
                .filter(i -> how.test(LESSONS.get(i), TOLD.get(i)))
                .count();
    }

    private static boolean later(LessonToFill lesson, Told told) {
        return at(told).atZone(Term.ZONE).toLocalDate().isAfter(lesson.date());
    }

    private static boolean isSet(Told told) {
        return told.entry()
                .filter(entry -> entry.noHomework() || !entry.homework().isEmpty())
                .isPresent();
    }

    private static Instant at(Told told) {
        return told.entry().orElseThrow().at();
    }
}
