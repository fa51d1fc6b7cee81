package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import tools.jackson.databind.JsonNode;

class ProfileWordsTests {
    private static final List<Locale> LANGUAGES = Samples.LANGUAGES;
    private final ProfileWords words = new ProfileWords(Samples.messages(), Samples.register());
    private final DeadlineWords deadlines = new DeadlineWords(Samples.messages());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | в день урока до 18:00 | в день урока | до следующего урока | через 1 урок | 1 день | 2 дня | 7 дней | 21 день | 12 дней",
                "ky | сабак күнү саат 18:00 чейин | сабак күнү | кийинки сабакка чейин | 1 сабактан кийинки сабакка чейин | 1 күн | 2 күн | 7 күн | 21 күн | 12 күн",
                "en | on the day of the lesson by 18:00 | on the day of the lesson | by the next lesson | by the lesson after the next 1 | 1 day | 2 days | 7 days | 21 days | 12 days"
            })
    void deadlinesInWords(
            Locale locale,
            String bySix,
            String sameDay,
            String next,
            String afterNext,
            String one,
            String two,
            String seven,
            String twentyOne,
            String twelve) {
        assertThat(Stream.of(
                                new Deadline.SameDay(Optional.of(LocalTime.of(18, 0))),
                                new Deadline.SameDay(Optional.empty()),
                                new Deadline.NextLesson(0),
                                new Deadline.NextLesson(1),
                                new Deadline.Days(1),
                                new Deadline.Days(2),
                                new Deadline.Days(7),
                                new Deadline.Days(21),
                                new Deadline.Days(12))
                        .map(deadline -> deadlines.words(deadline, locale)))
                .containsExactly(bySix, sameDay, next, afterNext, one, two, seven, twentyOne, twelve);
    }

    @Test
    void aChangedDeadlineInThreeLanguages() {
        List<Change> changes = differences("value: 7 days", "value: same day");

        assertThat(say(changes, "ru"))
                .containsExactly(
                        "Тема урока: было «7 дней» → станет «в день урока».",
                        "Домашнее задание: было «7 дней» → станет «в день урока».");
        assertThat(say(changes, "ky").getFirst()).isEqualTo("Сабактын темасы: мурун «7 күн» → эми «сабак күнү» болот.");
        assertThat(say(changes, "en").getFirst())
                .isEqualTo("Lesson topic: was “7 days” → becomes “on the day of the lesson”.");
    }

    @Test
    void aBasisAloneIsAChangeToo() {
        List<Change> changes =
                differences("value: same day\n    clause: B-7b", "value: same day\n    not-regulated: true");

        assertThat(say(changes, "ru"))
                .containsExactly(
                        "Перекличка: остаётся «в день урока», основание: было п. 7 → станет не регулируется.",
                        "Отметки за устные ответы: остаётся «в день урока», основание: было п. 7 → станет не регулируется.");
    }

    @Test
    void whatComesAndGoesIsNamed() {
        List<Change> changes = differences(
                "    rhythm: monthly\n    clause: B-6.2\n",
                "    rhythm: monthly\n    clause: B-6.2\n    checklist: [{value: homework, clause: B-6.2}]\n");
        List<Change> back = Difference.between(
                Samples.whole(Samples.text("spb-152")),
                Samples.whole(
                        Samples.text("spb-152").replace("      - value: tests-held\n        clause: B-6.3\n", "")));

        assertThat(say(changes, "ru"))
                .containsExactly(
                        "Проверка журналов заместителем директора, что проверяется: появится «домашние задания» (п. 6.2; 3.5).");
        assertThat(say(back, "en"))
                .containsExactly(
                        "Check of the journals at the end of a term, what is looked at: “tests and checks held” is taken away (clause 6.3).");
    }

    @Test
    void theTableOfWrittenWorkInThreeLanguages() {
        String yaml = Samples.text("netschool");
        List<Change> changes = Difference.between(
                Samples.whole(yaml),
                Samples.whole(yaml.replace("value: lesson after next", "value: 5 days")
                        .replace("value: 10 days", "value: no limit")));

        assertThat(say(changes, "ru"))
                .containsExactly(
                        "Отметки за работы (диктант, грамматическое задание, контрольная работа, тест; классы 2–11; работ больше 70): было «через 1 урок» → станет «5 дней».",
                        "Отметки за работы (сочинение; классы 10–11): было «10 дней» → станет «срока нет».");
        assertThat(say(changes, "ky").getLast())
                .isEqualTo("Иштердин баалары (дил баян; 10–11-класстар): мурун «10 күн» → эми «мөөнөтү жок» болот.");
        assertThat(say(changes, "en").getLast())
                .isEqualTo("Marks of works (essay; grades 10–11): was “10 days” → becomes “no limit”.");
    }

    @Test
    void anotherOrderOfTheLinesIsAChangeToo() {
        String one = "    - {forms: [test], value: 5 days, not-regulated: true}\n";
        String other = "    - {subjects: [physics], value: 6 days, not-regulated: true}\n";
        String rest = "    - {value: no limit, not-regulated: true}\n";

        List<Change> changes = differences(
                "deadline:\n",
                "deadline:\n  work:\n" + one + other + rest,
                "deadline:\n  work:\n" + other + one + rest);

        assertThat(say(changes, "ru"))
                .containsExactly(
                        "Отметки за работы: порядок строк: было «контрольная работа → физика → все прочие случаи» → станет «физика → контрольная работа → все прочие случаи».");
    }

    @Test
    void whatConcernsMarksIsSaidToo() {
        List<Change> changes = differences("marks:\n", """
                subjects: {arts: [Музыка, Изобразительное искусство]}
                attendance: {reasons: {value: [illness, not-valid], not-regulated: true}}
                marks:
                  window: {value: 3 days, not-regulated: true}
                  weights: {test: {value: 2.5, not-regulated: true}}
                """);

        assertThat(say(changes, "ru"))
                .containsExactly(
                        "Отметку можно менять: было «в день, когда отметка поставлена» (по умолчанию округа) → станет «3 дня после отметки» (не регулируется).",
                        "Причины пропусков: было «по болезни, уважительная, неуважительная, освобождение» (по умолчанию округа) → станет «по болезни, неуважительная» (не регулируется).",
                        "Предметы области «arts»: появится «Изобразительное искусство, Музыка» (не регулируется).",
                        "Форма контроля «Контрольная работа»: было «К/р, вес 1, письменная» (по умолчанию округа) → станет «К/р, вес 2.5, письменная» (не регулируется).");
    }

    @Test
    void nothingChangedSaysNothing() {
        assertThat(Difference.between(Samples.profile("spb-152"), Samples.profile("spb-152")))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyValueOfEveryProfileCanBeSaid(Locale locale) {
        assertThat(Samples.SCHOOLS.keySet())
                .flatExtracting(school -> Samples.profile(school).entries())
                .allSatisfy(entry -> assertThat(words.subject(entry, locale) + ": " + words.value(entry.value(), locale)
                                + " " + words.basis(entry.value().basis(), locale))
                        .doesNotContain("{", "regulation.", "Optional", "["));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyWordOfTheLanguageOfProfilesCanBeSaid(Locale locale) {
        assertThat(Stream.<Enum<?>[]>of(
                                Duty.values(),
                                Backfill.values(),
                                AbsenceReason.values(),
                                Allowance.values(),
                                HomeworkPart.values(),
                                Issuer.values(),
                                PersonalField.values(),
                                InformChannel.values(),
                                Attester.values(),
                                RetakePlace.values(),
                                Approver.values(),
                                SchoolRole.values(),
                                TextLanguage.values(),
                                Responsible.values(),
                                ControlKey.values(),
                                CheckItem.values(),
                                Medium.values(),
                                ProfileVersion.State.values())
                        .flatMap(Stream::of))
                .allSatisfy(constant -> assertThat(words.word(constant, locale)).isNotBlank());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyExampleOfEveryParameterCanBeReadAndSaid(Locale locale) {
        assertThat(Parameters.all()).allSatisfy(parameter -> examples(parameter, locale));
    }

    private <T> void examples(Parameter<T> parameter, Locale locale) {
        for (String example : parameter.form().examples()) {
            JsonNode value = YamlReader.read(("value: " + example).getBytes(StandardCharsets.UTF_8))
                    .root()
                    .path("value");
            assertThat(parameter.form().sense().test(value))
                    .as(parameter + ": " + example)
                    .isTrue();
            Regulated<T> read = new Regulated<>(parameter.form().reading().apply(value), new Basis.NotRegulated());
            assertThat(words.value(read, locale))
                    .as(parameter + ": " + example)
                    .isNotBlank()
                    .doesNotContain("regulation.");
        }
    }

    @Test
    void theThreeBundlesHoldTheSameKeys() throws Exception {
        assertThat(keys("ky")).isEqualTo(keys("ru"));
        assertThat(keys("en")).isEqualTo(keys("ru"));
        assertThat(keys("ru")).allMatch(key -> key.startsWith("regulation."));
    }

    private static TreeSet<String> keys(String language) throws Exception {
        ClassPathResource file = new ClassPathResource("messages/regulation/text_" + language + ".properties");
        Properties bundle = PropertiesLoaderUtils.loadProperties(new EncodedResource(file, "UTF-8"));
        return new TreeSet<>(bundle.stringPropertyNames());
    }

    private static List<Change> differences(String before, String after) {
        return differences(before, before, after);
    }

    /** Between the profile with one text and the same with another, both in place of what stands there. */
    private static List<Change> differences(String place, String before, String after) {
        String yaml = Samples.text("spb-152");
        assertThat(yaml).contains(place);
        return Difference.between(
                Samples.whole(yaml.replace(place, before)), Samples.whole(yaml.replace(place, after)));
    }

    private List<String> say(List<Change> changes, String language) {
        return changes.stream()
                .map(change -> words.change(change, Locale.of(language)))
                .toList();
    }
}
