package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.reglament.testsupport.FlippedProfile;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of control, weights, the window of correction, grades with marks, reasons of absence, subjects. */
class MarkRulesTests {
    private static final Basis DISTRICT = new Basis.DistrictDefault();

    @Test
    void theDistrictKnowsTheForms() {
        Profile profile = Samples.profile("bishkek-48");

        assertThat(profile.forms())
                .extracting(form -> form.value().key())
                .containsExactly(
                        "oral",
                        "homework",
                        "independent",
                        "practical",
                        "laboratory",
                        "dictation",
                        "grammar-task",
                        "exposition",
                        "essay",
                        "quiz",
                        "test",
                        "project");
        FormOfControl test = profile.form("test").orElseThrow().value();
        assertThat(test.name(Locale.of("ru"))).isEqualTo("Контрольная работа");
        assertThat(test.name(Locale.of("ky"))).isEqualTo("Текшерүү иши");
        assertThat(test.shortName(Locale.of("de"))).isEqualTo("К/р");
        assertThat(test.written()).isTrue();
        assertThat(profile.form(FormOfControl.ORAL).orElseThrow().value().written())
                .isFalse();
        assertThat(profile.form("guess")).isEmpty();
        assertThat(profile.forms()).allSatisfy(form -> {
            assertThat(form.value().weight()).isEqualByComparingTo("1");
            assertThat(form.basis()).isEqualTo(DISTRICT);
        });
    }

    @Test
    void inSmidovichAFormHasItsCoefficient() {
        Profile profile = Samples.profile("smidovich-3");

        assertThat(profile.form("test").orElseThrow().basis()).isEqualTo(by("A-5.2m"));
        assertThat(profile.form("test").orElseThrow().value().weight()).isEqualTo(new BigDecimal("3"));
        assertThat(profile.form("oral").orElseThrow().value().weight()).isEqualTo(new BigDecimal("1"));
        assertThat(profile.forms())
                .hasSize(12)
                .allSatisfy(form -> assertThat(form.basis()).isEqualTo(by("A-5.2m")));
    }

    @Test
    void aSchoolChangesOneWeightAndAddsAForm() {
        Profile profile = Samples.whole(Samples.text("netschool").replace("\nmarks:\n", """

                marks:
                  forms:
                    mental-count:
                      names: {ru: Устный счёт, ky: Оозеки эсеп, en: Mental arithmetic}
                      short: {ru: У/с, ky: О/э, en: MA}
                      written: true
                  weights:
                    mental-count: {value: 0.50, not-regulated: true}
                    test: {value: 10, not-regulated: true}
                """));

        assertThat(profile.forms()).hasSize(13);
        assertThat(profile.forms().getLast().value().weight()).isEqualTo(new BigDecimal("0.5"));
        assertThat(profile.form("test").orElseThrow().value().weight()).isEqualTo(new BigDecimal("10"));
        assertThat(profile.form("test").orElseThrow().basis()).isEqualTo(new Basis.NotRegulated());
        assertThat(profile.form("dictation").orElseThrow().basis()).isEqualTo(DISTRICT);
    }

    @Test
    void theWindowOfCorrectionIsTheDayOfTheMark() {
        assertThat(Samples.profile("smidovich-3").markWindow(Where.ANYWHERE))
                .isEqualTo(new Regulated<>(new Deadline.SameDay(Optional.empty()), by("A-5.2x")));
        assertThat(Samples.profile("spb-152").markWindow(Where.ANYWHERE))
                .isEqualTo(new Regulated<>(new Deadline.SameDay(Optional.empty()), DISTRICT));
    }

    @ParameterizedTest
    @CsvSource({"smidovich-3", "spb-152", "bishkek-48", "netschool"})
    void theFirstGradeHasNoMarks(String school) {
        assertThat(Samples.profile(school).markedGrades()).isEqualTo(new Regulated<>(new GradeBand(2, 11), DISTRICT));
    }

    @Test
    void theHourOfAClassHasNoMarksWhateverItsLettersAreLike() {
        Profile profile = Samples.profile("smidovich-3");
        assertThat(profile.unmarkedSubjects()).isEqualTo(new Regulated<>(Set.of("class-hour"), DISTRICT));
        assertThat(profile.marked(9, "классный ЧАС")).isFalse();
        assertThat(profile.marked(9, "Математика")).isTrue();
        assertThat(profile.marked(1, "Математика")).isFalse();
        assertThat(profile.marked(0, "Черчение")).isTrue();
    }

    @Test
    void reasonsOfAbsence() {
        assertThat(Samples.profile("smidovich-3").absenceReasons())
                .isEqualTo(new Regulated<>(
                        Set.of(AbsenceReason.ILLNESS, AbsenceReason.VALID, AbsenceReason.NOT_VALID), by("A-5.3b")));
        assertThat(Samples.profile("netschool").absenceReasons())
                .isEqualTo(new Regulated<>(Set.of(AbsenceReason.values()), DISTRICT));
    }

    @ParameterizedTest
    @CsvSource({
        "Русский язык, russian",
        "русский ЯЗЫК, russian",
        "' Алгебра ', mathematics",
        "Английский язык, foreign-language",
        "Кыргыз тили, kyrgyz",
        "Обществознание, social-studies",
        "Музыка, ",
        "'', "
    })
    void aSubjectBelongsToAnArea(String title, String area) {
        assertThat(Samples.profile("spb-152").subjects().areaOf(title)).isEqualTo(Optional.ofNullable(area));
    }

    @Test
    void aSchoolAddsTitlesAndAreasAndTakesATitleIntoAnother() {
        SubjectAreas subjects = Samples.whole(Samples.text("spb-152")
                        + "subjects: {mathematics: [Занимательная математика, информатика], arts: [Музыка]}\n")
                .subjects();

        assertThat(subjects.areaOf("занимательная математика")).contains("mathematics");
        assertThat(subjects.areaOf("Алгебра")).contains("mathematics");
        assertThat(subjects.areaOf("Информатика")).contains("mathematics");
        assertThat(subjects.areaOf("Информатика и ИКТ")).contains("informatics");
        assertThat(subjects.areaOf("Музыка")).contains("arts");
    }

    @Test
    void aBaseOfAnEarlierDayIsFilledUpFromTodays() {
        String early = "profile: 1\nmarks:\n  scale:\n    value: 2-5\n    district-default: true\n";

        Profile profile = Samples.reader().reread(Samples.text("spb-152"), early);

        assertThat(profile.scale(Where.ANYWHERE).value()).isEqualTo(new Scale(2, 5));
        assertThat(profile.forms()).hasSize(12);
        assertThat(profile.lines(Parameters.WORK_DEADLINE)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "smidovich-3, A-5.2n",
        "smidovich-3, A-5.2o",
        "smidovich-3, A-5.2m",
        "smidovich-3, A-5.2x",
        "smidovich-3, A-5.3b",
        "smidovich-3, A-5.2r",
        "bishkek-48, C-3.8",
        "bishkek-48, C-4.4p",
        "netschool, D-3.3f",
        "netschool, D-3.3c",
        "netschool, D-3.3d"
    })
    void everyClauseBehindAValueCanBeTurnedRound(String school, String clause) {
        String flipped = FlippedProfile.of(Samples.text(school), clause);

        assertThat(Samples.faults(flipped)).isEmpty();
        assertThat(Difference.between(Samples.profile(school), Samples.whole(flipped)))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(
                                change.after().orElseThrow().basis().clause())
                        .contains(new ClauseId(clause)));
    }

    @ParameterizedTest
    @CsvSource({
        "A-5.2x, A-5.2m, /marks/window/clause",
        "A-5.3b, A-5.2h, /attendance/reasons/clause",
        "A-5.2n, A-5.2zc, /deadline/work/0/clause"
    })
    void aClauseThatIsAboutSomethingElseIsAFault(String clause, String other, String pointer) {
        String text = Samples.text("smidovich-3").replaceFirst(Pattern.quote(clause) + "\\b", other);

        assertThat(Samples.faults(text))
                .extracting(ProfileFault::code, ProfileFault::pointer)
                .containsExactly(tuple("regulation.fault.clause.not-about-this", pointer));
    }

    private static Basis by(String clause) {
        return new Basis.ByClause(new ClauseId(clause));
    }
}
