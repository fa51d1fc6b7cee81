package io.reglament.local.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimetablerTests {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nobodyIsInTwoPlacesAtOnceAndEveryHourIsGiven(long seed) {
        School school = SchoolMaker.make(BundleSpec.small("school", seed, START));

        check(school);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6})
    void aLargeSchoolFindsItsTimetableToo(int days) {
        BundleSpec five = BundleSpec.large("school", 3, START);
        BundleSpec spec = new BundleSpec(
                "school", 3, "School", Country.KYRGYZSTAN, 90, 3, 1_000, days, five.terms(), START, List.of());

        check(SchoolMaker.make(spec));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 9})
    void aClassHasNoGapsAndAPlausibleDay(int grade) {
        School school = SchoolMaker.make(BundleSpec.small("school", 1, START));
        Map<Integer, Set<Integer>> days = school.lessons().stream()
                .filter(lesson -> lesson.group().home().grade() == grade)
                .collect(Collectors.groupingBy(
                        Lesson::weekday, Collectors.mapping(Lesson::period, Collectors.toCollection(TreeSet::new))));

        assertThat(days).hasSize(5);
        int usual = grade == 1 ? 4 : grade < 5 ? 5 : 6;
        int most = grade >= 7 ? 7 : usual;
        assertThat(days.values()).allSatisfy(periods -> {
            assertThat(periods.size()).isBetween(usual, most);
            assertThat(List.copyOf(periods))
                    .isEqualTo(IntStream.rangeClosed(1, periods.size()).boxed().toList());
        });
    }

    private static void check(School school) {
        assertThat(school.lessons().stream()
                        .map(l -> l.group().teacher().index() + "/" + l.weekday() + "/" + l.period()))
                .doesNotHaveDuplicates();
        assertThat(school.lessons().stream()
                        .flatMap(l -> halves(l.group())
                                .mapToObj(half -> l.group().home().id() + half + "/" + l.weekday() + "/" + l.period())))
                .doesNotHaveDuplicates();
        int hours = school.groups().stream().mapToInt(Group::hours).sum();
        assertThat(school.lessons()).hasSize(hours);
    }

    private static IntStream halves(Group group) {
        return group.half() == 0 ? IntStream.of(1, 2) : IntStream.of(group.half());
    }
}
