package io.reglament.compliance.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.HomeworkPart;
import io.reglament.regulation.TextLanguage;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {
    private final ShortenedWords shortened = new ShortenedWords(Set.of("стр", "п", "с"));

    /** The regulations of Smidovich and Bishkek give these entries as their samples. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Вводный инструктаж по охране труда в кабинете физики № 7/1. Что изучает физика.",
                "Контрольная работа № 1. По теме «Взаимодействие тел»",
                "Контрольное сочинение по произведению А.С.Пушкина «Евгений Онегин»",
                "Искусство Древнего Египта.",
                "Контрольный тест. По теме: «Политическая раздробленность Руси»",
                "Натуральные и целые числа",
                "Практическая работа № 4 по теме: «Центральный экономический район»",
                "Лабораторная работа по теме №5 : « Три закона Ньютона»",
                "Культурология. Даунинг стрит.",
                "Грамматика. Времена группы (Past)",
                "Контрольный диктант «Сложные предложения»",
                "практическая работа «Размещение топливных баз»",
                "Не задано",
                "Изучить § 12, вопросы после параграфа выполнить устно. Составить план по пункту 2.",
                "Повторить параграфы 6-8, ответить на вопрос 4 письменно",
                "Выполнить письменно задания 1.5(б), 1.6(а), 1.7(б),",
                "Параграф 28. Читать и ответить на вопросы 1-3 устно",
                "Выполнить письменно задания №42, 43",
                "Выполнить задание №4 на стр.36 письменно",
                "Выучить правила на стр. 86, выполнить письменно задание №1 (стр.88)"
            })
    void theSamplesOfTheRegulationsPass(String entry) {
        assertThat(shortened.in(entry)).isEmpty();
        assertThat(LanguageOfText.possible(entry)).contains(TextLanguage.RU);
        assertThat(SameAgain.standsIn(entry)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Контр. работа по теме | Контр.",
                "упр. 5, письм. и устно | письм.",
                "к/р № 3 | к/р",
                "Измерение кол-ва теплоты | кол-ва",
                "Сам. раб. по физике | Сам.",
                "лаб. работа № 4 | лаб."
            })
    void aWordCutShortIsFound(String entry, String word) {
        assertThat(shortened.in(entry)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"кто-то где-то", "Северо-Восточный район", "и/или", "11/12", "Пётр I. и его время"})
    void whatOnlyLooksShortIsNot(String entry) {
        assertThat(new ShortenedWords(Set.of("и/или")).in(entry)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Present Simple and Past Simple | EN",
                "Тил жана кеп маданияты. Үндүү тыбыштар | KY",
                "12. | RU,KY,EN",
                "Глагол to be в настоящем времени | RU,KY"
            })
    void lettersRuleLanguagesOut(String text, String languages) {
        assertThat(LanguageOfText.possible(text))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(languages.split(",", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "— // —", "-\"-", "то же", "«То же»", "Та же тема.", "Ошол эле тема"})
    void aDashStandsForTheTopicBefore(String topic) {
        assertThat(SameAgain.standsIn(topic)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Выполнить задание №4 на стр.36 письменно | CONTENT,PAGES,TASKS",
                "Изучить § 12, 20 минут | CONTENT,PAGES,TASKS,MINUTES",
                "Прочитать рассказ, 30 мин | CONTENT,MINUTES",
                "Повторить | CONTENT",
                "? | "
            })
    void homeworkSaysSomeOfItsParts(String homework, String parts) {
        Set<HomeworkPart> found = PartsOfHomework.in(homework);
        assertThat(String.join(",", found.stream().map(Enum::name).toList())).isEqualTo(parts == null ? "" : parts);
    }
}
