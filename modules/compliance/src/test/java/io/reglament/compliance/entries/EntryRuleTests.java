package io.reglament.compliance.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryRuleTests {
    private final ExactTheme theme = new ExactTheme(List.of(
            "Контрольная работа",
            "Лабораторная работа",
            "Практическая работа",
            "Сочинение",
            "Диктант",
            "Көзөмөл иши",
            "Test"));

    /** The regulations of Smidovich and Bishkek give these as their samples. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Контрольная работа № 1. По теме «Взаимодействие тел»",
                "Контрольное сочинение по произведению А.С.Пушкина «Евгений Онегин»",
                "Контрольный тест. По теме: «Политическая раздробленность Руси»",
                "Практическая работа № 4 по теме: «Центральный экономический район»",
                "Лабораторная работа по теме №5 : « Три закона Ньютона»",
                "Контрольный диктант «Сложные предложения»",
                "практическая работа «Размещение топливных баз»",
                "Көзөмөл иши. Бөлчөктөр"
            })
    void theSamplesOfTheRegulationsHaveTheirTheme(String entry) {
        assertThat(theme.standsIn(entry)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Контрольная работа",
                "Контрольная работа № 1",
                "Итоговая контрольная работа, вариант 2",
                "Лабораторная работа по теме № 5",
                "Сочинение",
                "Көзөмөл иши № 2",
                "—"
            })
    void kindAndNumberAloneAreNoTheme(String entry) {
        assertThat(theme.standsIn(entry)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"нет", "-", "— —", "Без задания.", "не задавали", "жок", "No homework", "не задано на дом?"})
    void nothingIsSaidInOtherWords(String homework) {
        assertThat(NothingIsSet.inOtherWords(homework, "не задано")).isEqualTo(!homework.endsWith("?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"не задано", "Не задано.", "п. 4, № 5", "нет ли ошибок: проверить", ""})
    void theRegulationsWordsAndRealHomeworkAreRight(String homework) {
        assertThat(NothingIsSet.inOtherWords(homework, "не задано")).isFalse();
    }
}
