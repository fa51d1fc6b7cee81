package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of written work of the four regulations, line by line. */
class WorkDeadlinesTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Independent, practical and laboratory work of any subject and grade.
                "Химия | laboratory | 8 | next | A-5.2n",
                "Биология | practical | 11 | next | A-5.2n",
                "Математика | independent | 10 | next | A-5.2n",
                "Русский язык | independent | 1 | next | A-5.2n",
                // Russian: dictation in all grades.
                "Русский язык | dictation | 1 | next | A-5.2o",
                "Русский язык | dictation | 4 | next | A-5.2o",
                "Русский язык | dictation | 11 | next | A-5.2o",
                "Русский язык | grammar-task | 6 | next | A-5.2o",
                // Russian: exposition and essay from grade 5 on; before it the text has a gap.
                "Русский язык | exposition | 4 | - | -",
                "Русский язык | essay | 1 | - | -",
                "Русский язык | exposition | 5 | 5 | A-5.2o",
                "Русский язык | exposition | 11 | 5 | A-5.2o",
                "Русский язык | essay | 5 | 5 | A-5.2o",
                "Русский язык | essay | 11 | 5 | A-5.2o",
                // Literature: essay.
                "Литература | essay | 4 | - | -",
                "Литература | essay | 5 | 5 | A-5.2o",
                "Литература | essay | 11 | 5 | A-5.2o",
                // Mathematics by grade.
                "Математика | test | 1 | next | A-5.2o",
                "Математика | test | 9 | next | A-5.2o",
                "Математика | test | 10 | 5 | A-5.2o",
                "АЛГЕБРА | test | 11 | 5 | A-5.2o",
                "Геометрия | quiz | 10 | 5 | A-5.2o",
                // Physics and chemistry, also in grades 10 and 11.
                "Физика | test | 7 | next | A-5.2o",
                "Физика | test | 11 | next | A-5.2o",
                "Химия | test | 10 | next | A-5.2o",
                // A foreign language, essays of the first grades too.
                "Английский язык | test | 2 | next | A-5.2o",
                "Английский язык | essay | 3 | next | A-5.2o",
                "Немецкий язык | test | 11 | next | A-5.2o",
                // The named other subjects, and all the rest.
                "География | test | 6 | next | A-5.2o",
                "Биология | test | 10 | next | A-5.2o",
                "История | essay | 9 | next | A-5.2o",
                "Обществознание | test | 11 | next | A-5.2o",
                "Информатика | test | 10 | next | A-5.2o",
                "Музыка | quiz | 5 | next | A-5.2o",
                "Русский язык | test | 9 | next | A-5.2o",
                // What the regulation does not speak of.
                "Физика | project | 9 | - | -",
                "Физика | homework | 9 | - | -"
            })
    void smidovich(String subject, String form, int grade, String due, String clause) {
        assertThat(due("smidovich-3", subject, form, grade, 25)).isEqualTo(expected(due, clause));
        assertThat(due("smidovich-3", subject, form, grade, 250)).isEqualTo(expected(due, clause));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Dictations and tests in grades 2 to 11, all subjects; more than 70 papers have a lesson more.
                "Русский язык | dictation | 2 | 25 | next | D-3.3c",
                "Русский язык | dictation | 11 | 70 | next | D-3.3c",
                "Русский язык | dictation | 9 | 71 | after next | D-3.3c",
                "Русский язык | grammar-task | 9 | 71 | after next | D-3.3c",
                "Математика | test | 2 | 70 | next | D-3.3c",
                "Математика | test | 11 | 71 | after next | D-3.3c",
                "Музыка | quiz | 5 | 1 | next | D-3.3c",
                "Музыка | quiz | 5 | 300 | after next | D-3.3c",
                "Математика | test | 1 | 25 | - | -",
                "Русский язык | dictation | 1 | 71 | - | -",
                // Expositions and essays by grade, whatever the pile.
                "Русский язык | exposition | 1 | 25 | 2 | D-3.3d",
                "Русский язык | exposition | 4 | 71 | 2 | D-3.3d",
                "Русский язык | essay | 4 | 25 | 2 | D-3.3d",
                "Русский язык | exposition | 5 | 25 | 7 | D-3.3d",
                "Литература | essay | 9 | 71 | 7 | D-3.3d",
                "Литература | essay | 10 | 25 | 10 | D-3.3d",
                "Литература | essay | 11 | 71 | 10 | D-3.3d",
                // The gap, and what the regulation does not speak of.
                "Русский язык | exposition | 10 | 25 | - | -",
                "Русский язык | exposition | 11 | 71 | - | -",
                "Физика | laboratory | 8 | 25 | - | -"
            })
    void netSchool(String subject, String form, int grade, int pile, String due, String clause) {
        assertThat(due("netschool", subject, form, grade, pile)).isEqualTo(expected(due, clause));
    }

    @ParameterizedTest
    @CsvSource({
        "Кыргыз тили, test, 5",
        "Русский язык, essay, 1",
        "Математика, laboratory, 11",
        "Музыка, project, 7",
        "Физика, homework, 9"
    })
    void inBishkekEveryWorkHasAWeek(String subject, String form, int grade) {
        assertThat(due("bishkek-48", subject, form, grade, 100)).isEqualTo(expected("7", "C-3.8"));
    }

    @Test
    void whereARegulationNamesNoTermTheDistrictGivesAWeek() {
        assertThat(due("spb-152", "Математика", "test", 9, 25))
                .contains(new Regulated<>(new Deadline.Days(7), new Basis.DistrictDefault()));
    }

    @Test
    void ofTwoLinesThatMeanAWorkTheFirstHolds() {
        Profile profile = Samples.whole(Samples.text("spb-152").replace("deadline:\n", """
                deadline:
                  work:
                    - {forms: [test], grades: 5-9, over: 30, value: 9 days, not-regulated: true}
                    - {forms: [test], grades: 5-9, value: 8 days, not-regulated: true}
                    - {subjects: [physics], value: no limit, not-regulated: true}
                    - {value: same day 12:00, not-regulated: true}
                """));

        assertThat(days(profile, "Физика", "test", 9, 31)).isEqualTo("9 days");
        assertThat(days(profile, "Физика", "test", 9, 30)).isEqualTo("8 days");
        assertThat(days(profile, "Физика", "test", 10, 31)).isEqualTo("none");
        assertThat(days(profile, "Химия", "test", 10, 31)).isEqualTo("same day");
    }

    private static String days(Profile profile, String subject, String form, int grade, int pile) {
        return due(profile, subject, form, grade, pile)
                .map(Regulated::value)
                .map(value -> value instanceof Deadline.Days(int days) ? days + " days" : "same day")
                .orElse("none");
    }

    private static Optional<Regulated<Deadline>> due(String school, String subject, String form, int grade, int pile) {
        return due(Samples.profile(school), subject, form, grade, pile);
    }

    private static Optional<Regulated<Deadline>> due(
            Profile profile, String subject, String form, int grade, int pile) {
        assertThat(profile.form(form)).isPresent();
        return profile.workDeadline(Where.lesson(grade, subject).form(form).pile(pile));
    }

    private static Optional<Regulated<Deadline>> expected(String due, String clause) {
        return switch (due) {
            case "-" -> Optional.empty();
            case "next" -> by(clause, new Deadline.NextLesson(0));
            case "after next" -> by(clause, new Deadline.NextLesson(1));
            default -> by(clause, new Deadline.Days(Integer.parseInt(due)));
        };
    }

    private static Optional<Regulated<Deadline>> by(String clause, Deadline deadline) {
        return Optional.of(new Regulated<>(deadline, new Basis.ByClause(new ClauseId(clause))));
    }
}
