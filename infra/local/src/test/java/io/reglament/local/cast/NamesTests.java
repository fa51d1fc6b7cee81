package io.reglament.local.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {

    @ParameterizedTest
    @CsvSource({
        "Ковалёв,Ковалёва",
        "Лебедев,Лебедева",
        "Никитин,Никитина",
        "Островский,Островская",
        "Шевченко,Шевченко",
        "Черных,Черных"
    })
    void aSurnameTakesItsFeminineEnding(String masculine, String feminine) {
        assertThat(PersonName.feminine(masculine)).isEqualTo(feminine);
    }

    @Test
    void russianWomenHaveAPatronymicInVna() {
        Names names = new Names(new Random(1), 0);

        assertThat(IntStream.range(0, 200).mapToObj(_ -> names.adult(true)))
                .allMatch(name -> name.patronymic().endsWith("вна")
                        || name.patronymic().endsWith("ична")
                        || name.patronymic().endsWith("инична"));
    }

    @Test
    void kyrgyzNamesComeInBothStyles() {
        Names names = new Names(new Random(1), 100);
        List<PersonName> women =
                IntStream.range(0, 200).mapToObj(_ -> names.adult(true)).toList();

        assertThat(women).anyMatch(name -> name.patronymic().endsWith("овна"));
        assertThat(women)
                .anyMatch(name ->
                        name.family().endsWith(" кызы") && name.patronymic().isEmpty());
        assertThat(women).noneMatch(name -> name.family().endsWith(" уулу"));
    }

    @Test
    void childrenBearTheirFathersName() {
        Names names = new Names(new Random(4), 0);
        Names.Lineage lineage = names.lineage();
        PersonName father = names.father(lineage);
        PersonName daughter = names.member(lineage, true);

        assertThat(daughter.patronymic()).startsWith(father.given().substring(0, 2));
        assertThat(daughter.family()).isEqualTo(PersonName.feminine(father.family()));
    }
}
