package io.reglament.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTests {

    @ParameterizedTest
    @CsvSource({
        "Щукин, shchukin",
        "Хрущёв, khrushchev",
        "Подъячая, podyachaya",
        "Соловьёв, solovev",
        "Цой, tsoy",
        "Өмүрбеков, omurbekov",
        "Үсөнов, usonov",
        "Жаңылова, zhangylova",
        "Smith, smith",
        "Мамин-Сибиряк, mamin-sibiryak"
    })
    void lettersOfBothAlphabetsAreWrittenInLatin(String name, String latin) {
        assertThat(Transliteration.latin(name)).isEqualTo(latin);
    }
}
