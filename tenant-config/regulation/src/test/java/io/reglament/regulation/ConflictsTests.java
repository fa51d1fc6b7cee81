package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.Conflict.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What in a regulation cannot be kept together is found by what it says. */
class ConflictsTests {
    private static final String HEAD = OneFaultAtATime.HEAD;

    static Stream<String> schools() {
        return SchoolProfilesTests.schools();
    }

    @ParameterizedTest
    @MethodSource("schools")
    void everyContradictionOfTheRegisterIsFoundAndDecided(String school) {
        List<Conflict> found = conflicts(Samples.text(school), ProfileResources.base());

        assertThat(found.stream()
                        .flatMap(conflict -> conflict.question().stream())
                        .map(OpenQuestion::id)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Samples.register().questions(Samples.SCHOOLS.get(school)).stream()
                        .filter(OpenQuestion::contradiction)
                        .map(OpenQuestion::id)
                        .toList());
        assertThat(found).allMatch(Conflict::decided);
    }

    @ParameterizedTest
    @CsvSource({
        "smidovich-3, A-periods, A-5.1e, '5.2, 8'",
        "smidovich-3, A-test-marks, A-5.2o, 5.2",
        "smidovich-3, A-credentials, A-4.1a, 5.1",
        "smidovich-3, A-consent, A-4.6a, 4.6",
        "smidovich-3, A-freshness, A-5.2a, 4.6",
        "spb-152, B-rhythm, B-7b, 5.1",
        "bishkek-48, C-mark-deadline, C-4.4c, 3.8",
        "bishkek-48, C-data-check, C-4.3b, 4.3",
        "bishkek-48, C-homework, C-3.7, 3.6"
    })
    void whatHoldsStandsBesideWhatIsSaidElsewhere(String school, String question, String clause, String places) {
        Conflict found = one(Samples.text(school), question);

        assertThat(found.kind()).isEqualTo(Kind.CLAUSES);
        assertThat(found.stands()).isNotEmpty().allSatisfy(side -> assertThat(
                        side.entry().value().basis().clause())
                .contains(new ClauseId(clause)));
        assertThat(String.join(", ", found.against().getFirst().places())).isEqualTo(places);
    }

    @Test
    void remarksThatArePutRightWhenTheWindowIsClosedAreFoundByTheirOwnClauses() {
        Conflict found = one(Samples.text("smidovich-3"), RuleConflicts.REMARK_AFTER_WINDOW);

        assertThat(found.question()).map(OpenQuestion::id).contains("A-fix-and-ban");
        assertThat(clauses(found.stands())).containsExactly("A-5.2x");
        assertThat(clauses(found.against())).containsExactly("A-5.2za");
    }

    @Test
    void aClaimThatSaysWhatHoldsIsNone() {
        String yaml = HEAD + """
                terms:
                  - {grades: 1-9, value: trimester, clause: A-5.1e}
                  - {grades: 10-11, value: half-year, clause: A-5.1e}
                claims:
                  - {parameter: terms, grades: 1-9, value: trimester, places: ["8"]}
                """;

        assertThat(ofKind(yaml, Kind.CLAUSES)).isEmpty();
        assertThat(ofKind(yaml.replace("grades: 1-9, value: trimester, places", "grades: 1-10, value: trimester, places"), Kind.CLAUSES))
                .singleElement()
                .satisfies(found -> assertThat(found.stands()).hasSize(1));
    }

    @Test
    void aCopyAfterTermsThatTheGradesDoNotHaveIsFound() {
        String yaml = HEAD + """
                terms:
                  - {grades: 1-9, value: quarter, clause: A-5.1e}
                  - {grades: 10-11, value: half-year, clause: A-5.1e}
                backup:
                  term-end:
                    - {grades: 1-9, terms: trimester, clause: A-8}
                    - {grades: 10-11, terms: half-year, clause: A-8}
                """;

        assertThat(ofKind(yaml, Kind.COPY_WITHOUT_TERM)).hasSize(1);
        assertThat(ofKind(yaml.replace("terms: trimester", "terms: quarter"), Kind.COPY_WITHOUT_TERM))
                .isEmpty();
    }

    @Test
    void aWorkThatMayBeMarkedAfterTheTermMarksIsFound() {
        String yaml = HEAD.replace("document: A", "document: D") + """
                deadline:
                  term-marks: {value: term end + 2 days, clause: D-3.3f}
                  work:
                    - {forms: [essay], value: 10 days, clause: D-3.3c}
                    - {value: 2 days, clause: D-3.3c}
                """;

        assertThat(ofKind(yaml, Kind.WORK_AFTER_TERM))
                .singleElement()
                .satisfies(found -> assertThat(found.stands()).hasSize(1));
        assertThat(ofKind(yaml.replace("10 days", "2 days"), Kind.WORK_AFTER_TERM))
                .isEmpty();
    }

    @Test
    void aDailyReviewOfWhatIsEnteredWeeklyIsFound() {
        String yaml = HEAD + """
                deadline:
                  attendance: {value: 7 days, clause: A-5.2h}
                control:
                  class-teacher:
                    attendance: {by: class-teacher, rhythm: daily, clause: A-5.3b}
                """;

        assertThat(ofKind(yaml, Kind.REVIEW_BEFORE_ENTRY)).hasSize(1);
        assertThat(ofKind(yaml.replace("7 days", "same day"), Kind.REVIEW_BEFORE_ENTRY))
                .isEmpty();
    }

    @Test
    void whatTheDistrictLockedHoldsWhateverTheSchoolSays() {
        String base = ProfileResources.base()
                .replace("    value: 25 years\n", "    value: 25 years\n    locked: true\n");
        String yaml = HEAD + "archive: {retention: {value: 5 years, clause: A-5.2x}}\n";

        assertThat(Samples.reader().reread(yaml, base).the(Parameters.RETENTION).value())
                .isEqualTo(java.time.Period.ofYears(25));
        assertThat(Samples.reader().reread(yaml, ProfileResources.base()).the(Parameters.RETENTION).value())
                .isEqualTo(java.time.Period.ofYears(5));
        assertThat(conflicts(yaml, base).stream().filter(each -> each.kind() == Kind.LOCKED))
                .singleElement()
                .satisfies(found -> assertThat(found.key()).isEqualTo("base/archive.retention"));
    }

    @ParameterizedTest
    @CsvSource({
        "'homework: {minutes-a-day: [{grades: 4-4, value: 121, clause: A-5.2d}]}', 1",
        "'homework: {minutes-a-day: [{grades: 4-4, value: 120, clause: A-5.2d}]}', 0",
        "'homework: {minutes-a-day: [{grades: 3-4, value: 120, clause: A-5.2d}]}', 1",
        "'tests: {apart: {value: 16 days, not-regulated: true}}', 1",
        "'tests: {apart: {value: 17 days, not-regulated: true}}', 0"
    })
    void whatGoesBeyondANormIsFound(String yaml, int count) {
        assertThat(ofKind(HEAD + yaml + "\n", Kind.NORM)).hasSize(count).allSatisfy(found -> assertThat(
                        found.against().getFirst().source())
                .isPresent());
    }

    @Test
    void aDecisionResolvesWhatTheRegisterDoesNotAsk() {
        String yaml = HEAD + """
                tests: {apart: {value: 16 days, not-regulated: true}}
                decisions:
                  - {question: norm/tests.apart, reading: Раз в две недели, why: Так решил педсовет}
                """;

        assertThat(Samples.faults(yaml)).isEmpty();
        assertThat(ofKind(yaml, Kind.NORM)).singleElement().matches(Conflict::decided);
    }

    private static List<Conflict> conflicts(String yaml, String base) {
        return Samples.reader().conflicts(yaml, base);
    }

    private static Conflict one(String yaml, String key) {
        return conflicts(yaml, ProfileResources.base()).stream()
                .filter(conflict -> conflict.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Conflict> ofKind(String yaml, Kind kind) {
        return conflicts(yaml, ProfileResources.base()).stream()
                .filter(conflict -> conflict.kind() == kind)
                .toList();
    }

    private static List<String> clauses(List<Conflict.Side> sides) {
        return sides.stream()
                .map(side -> side.entry().value().basis().clause())
                .flatMap(Optional::stream)
                .map(ClauseId::value)
                .toList();
    }
}
