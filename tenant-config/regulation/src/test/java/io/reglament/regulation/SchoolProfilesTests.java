package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the four regulations say, read back from the profiles that carry them out. */
class SchoolProfilesTests {
    private static final Deadline SAME_DAY = new Deadline.SameDay(Optional.empty());
    private static final Deadline BY_SIX = new Deadline.SameDay(Optional.of(LocalTime.of(18, 0)));

    static Stream<String> schools() {
        return Samples.SCHOOLS.keySet().stream().sorted();
    }

    @Test
    void theDistrictBaseIsSound() {
        assertThat(Samples.reader().faultsOfBase(ProfileResources.base().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schools")
    void aProfileIsSoundAndCitesItsOwnDocument(String school) {
        Profile profile = Samples.profile(school);

        assertThat(profile.document()).contains(Samples.SCHOOLS.get(school));
        assertThat(profile.entries())
                .extracting(entry -> entry.value().basis().clause())
                .filteredOn(Optional::isPresent)
                .isNotEmpty()
                .allSatisfy(clause -> {
                    assertThat(clause.get().document()).isEqualTo(Samples.SCHOOLS.get(school));
                    assertThat(Samples.register().find(clause.get())).isPresent();
                });
    }

    @ParameterizedTest
    @MethodSource("schools")
    void everyContradictionOfTheDocumentIsDecided(String school) {
        List<String> decided = Samples.profile(school).decisions().stream()
                .map(Decision::question)
                .toList();

        assertThat(Samples.register().questions(Samples.SCHOOLS.get(school)))
                .filteredOn(OpenQuestion::contradiction)
                .isNotEmpty()
                .extracting(OpenQuestion::id)
                .isSubsetOf(decided);
    }

    @ParameterizedTest
    @MethodSource("schools")
    void everyControlOfTheRegisterIsInTheProfile(String school) {
        List<Optional<ClauseId>> cited = Samples.profile(school).entries().stream()
                .map(entry -> entry.value().basis().clause())
                .toList();

        assertThat(Samples.register().all())
                .filteredOn(clause -> clause.id().document().equals(Samples.SCHOOLS.get(school)))
                .filteredOn(clause -> clause.parameters().stream()
                        .anyMatch(name -> name.startsWith("control.") || name.startsWith("backup.")))
                .isNotEmpty()
                .allSatisfy(clause -> assertThat(cited).contains(Optional.of(clause.id())));
    }

    @ParameterizedTest
    @CsvSource({
        "smidovich-3, A-5.2a, A-5.2a, A-5.2h, A-5.2zc",
        "spb-152, B-5.1, B-5.1, B-7b, B-7b",
        "bishkek-48, C-3.5a, C-3.6, C-3.5a, C-4.4c",
        "netschool, , , D-3.3a, D-3.3b"
    })
    void deadlinesRestOnTheirClauses(String school, String topic, String homework, String roll, String oral) {
        Profile profile = Samples.profile(school);

        assertThat(basis(profile, Duty.TOPIC)).isEqualTo(basis(topic));
        assertThat(basis(profile, Duty.HOMEWORK)).isEqualTo(basis(homework));
        assertThat(basis(profile, Duty.ROLL)).isEqualTo(basis(roll));
        assertThat(basis(profile, Duty.ORAL_MARKS)).isEqualTo(basis(oral));
        assertThat(profile.deadline(Duty.ROLL, Where.ANYWHERE).value()).isEqualTo(SAME_DAY);
        assertThat(profile.deadline(Duty.ORAL_MARKS, Where.ANYWHERE).value()).isEqualTo(SAME_DAY);
    }

    @Test
    void inSmidovichALessonIsKeptBySix() {
        Profile profile = Samples.profile("smidovich-3");

        assertThat(profile.zone()).isEqualTo(ZoneId.of("Asia/Vladivostok"));
        assertThat(profile.deadline(Duty.TOPIC, Where.ANYWHERE).value()).isEqualTo(BY_SIX);
        assertThat(profile.deadline(Duty.HOMEWORK, Where.ANYWHERE).value()).isEqualTo(BY_SIX);
        assertThat(profile.noHomeworkPhrase(Where.ANYWHERE)).isEqualTo(by("A-5.2e", Optional.of("не задано")));
        assertThat(profile.homeworkBackfill(Where.ANYWHERE)).isEqualTo(by("A-5.2y", Backfill.FORBIDDEN));
        assertThat(profile.scale(Where.ANYWHERE)).isEqualTo(by("A-5.2l", new Scale(1, 5)));
        assertThat(profile.termsOf(9)).isEqualTo(by("A-5.1e", TermType.TRIMESTER));
        assertThat(profile.termsOf(10)).isEqualTo(by("A-5.1e", TermType.HALF_YEAR));
        assertThat(profile.controls())
                .extracting(Control::key)
                .containsExactly(
                        ControlKey.DEPUTY,
                        ControlKey.BUILDING,
                        ControlKey.COMMISSION,
                        ControlKey.CLASS_TEACHER_ATTENDANCE,
                        ControlKey.CLASS_TEACHER_ACTIVITY,
                        ControlKey.CLASS_TEACHER_INFORM);
        assertThat(profile.controls().getFirst().rhythm())
                .isEqualTo(by("A-5.6a", new Rhythm.Times(2, ChronoUnit.MONTHS)));
        assertThat(profile.backup().occasions())
                .containsExactly(
                        by("A-5.1e", new BackupOccasion.TermEnd(new GradeBand(1, 9))),
                        by("A-5.1e", new BackupOccasion.TermEnd(new GradeBand(10, 11))),
                        by("A-5.1h", new BackupOccasion.YearEnd(Optional.of(MonthDay.of(6, 30)))));
        assertThat(profile.backup().copies()).isEqualTo(by("A-5.1h", 2));
    }

    @Test
    void inSchool152TopicsHaveAWeekAndTheRollADay() {
        Profile profile = Samples.profile("spb-152");

        assertThat(profile.deadline(Duty.TOPIC, Where.ANYWHERE).value()).isEqualTo(new Deadline.Days(7));
        assertThat(profile.deadline(Duty.HOMEWORK, Where.ANYWHERE).value()).isEqualTo(new Deadline.Days(7));
        assertThat(profile.termsOf(11)).isEqualTo(by("B-6.3", TermType.QUARTER));
        assertThat(profile.controls())
                .filteredOn(control -> control.key() == ControlKey.TERM_END)
                .singleElement()
                .satisfies(control -> assertThat(control.checklist())
                        .containsExactly(
                                by("B-6.3", CheckItem.PROGRAMME),
                                by("B-6.3", CheckItem.OBJECTIVITY),
                                by("B-6.3", CheckItem.TESTS_HELD)));
        assertThat(profile.backup().occasions())
                .containsExactly(by("B-6.5", new BackupOccasion.YearEnd(Optional.empty())));
    }

    @Test
    void inBishkekTheScaleBeginsAtTwo() {
        Profile profile = Samples.profile("bishkek-48");

        assertThat(profile.zone()).isEqualTo(ZoneId.of("Asia/Bishkek"));
        assertThat(profile.scale(Where.ANYWHERE)).isEqualTo(by("C-4.4h", new Scale(2, 5)));
        assertThat(profile.scale(Where.ANYWHERE).value().symbols()).containsExactly("2", "3", "4", "5");
        assertThat(profile.deadline(Duty.HOMEWORK, Where.ANYWHERE).value()).isEqualTo(SAME_DAY);
        assertThat(profile.controls().getFirst().rhythm())
                .isEqualTo(by("C-4.2b", new Rhythm.Every(2, ChronoUnit.WEEKS)));
        assertThat(profile.backup().media().value()).containsExactly(Medium.ELECTRONIC, Medium.PHYSICAL);
    }

    @Test
    void whereADocumentIsSilentTheDistrictSpeaks() {
        Profile profile = Samples.profile("netschool");

        assertThat(profile.deadline(Duty.TOPIC, Where.ANYWHERE))
                .isEqualTo(new Regulated<>(SAME_DAY, new Basis.DistrictDefault()));
        assertThat(profile.deadline(Duty.TOPIC, Where.ANYWHERE).basis().binding())
                .isTrue();
        assertThat(profile.noHomeworkPhrase(Where.ANYWHERE).basis().binding()).isFalse();
        assertThat(profile.schoolWeek()).hasSize(5).doesNotContain(DayOfWeek.SUNDAY);
        assertThat(profile.controls())
                .filteredOn(control -> control.key() == ControlKey.DEPUTY)
                .singleElement()
                .satisfies(control -> assertThat(control.basis()).isEqualTo(new Basis.DistrictDefault()));
    }

    @Test
    void aListOfTheSchoolReplacesTheDistrictsWhole() {
        Profile profile = Samples.whole(
                Samples.text("netschool") + "backup:\n  custodians: {value: [head], not-regulated: true}\n");

        assertThat(profile.backup().custodians())
                .isEqualTo(new Regulated<>(List.of(Responsible.HEAD), new Basis.NotRegulated()));
        assertThat(profile.backup().copies()).isEqualTo(new Regulated<>(2, new Basis.DistrictDefault()));
    }

    private static Basis basis(Profile profile, Duty duty) {
        return profile.deadline(duty, Where.ANYWHERE).basis();
    }

    private static Basis basis(String clause) {
        return clause == null ? new Basis.DistrictDefault() : new Basis.ByClause(new ClauseId(clause));
    }

    private static <T> Regulated<T> by(String clause, T value) {
        return new Regulated<>(value, new Basis.ByClause(new ClauseId(clause)));
    }
}
