package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchoolAlphabetTests {
    @Test
    void kyrgyzLettersStandAfterTheirNeighbours() {
        assertThat(sorted("Үсөнов", "Усенов", "Уюмов", "Фёдоров", "Өмүров", "Осмонов", "Оюнбаев", "Панов"))
                .containsExactly("Осмонов", "Оюнбаев", "Өмүров", "Панов", "Усенов", "Уюмов", "Үсөнов", "Фёдоров");
    }

    @Test
    void yoStandsByYeAndCaseDoesNotMatter() {
        assertThat(sorted("Жуков", "Ёлкин", "Егоров", "Ершов", "де Бур"))
                .containsExactly("де Бур", "Егоров", "Ёлкин", "Ершов", "Жуков");
    }

    @Test
    void namesakesAreOrderedByGivenName() {
        assertThat(Stream.of(name("Иванов", "Пётр"), name("Иванов", "Анна")).sorted(SchoolAlphabet.byName()))
                .extracting(PersonName::given)
                .containsExactly("Анна", "Пётр");
    }

    @Test
    void aShorterSurnameStandsBeforeALongerOneWhateverTheGivenNames() {
        assertThat(Stream.of(name("Иванова", "Анна"), name("Иванов", "Пётр")).sorted(SchoolAlphabet.byName()))
                .extracting(PersonName::family)
                .containsExactly("Иванов", "Иванова");
    }

    private static List<String> sorted(String... families) {
        return Stream.of(families)
                .map(family -> name(family, "Айбек"))
                .sorted(SchoolAlphabet.byName())
                .map(PersonName::family)
                .toList();
    }

    private static PersonName name(String family, String given) {
        return new PersonName(family, given, Optional.empty());
    }
}
