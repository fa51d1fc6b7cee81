package io.reglament.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.PersonName;
import io.reglament.tenancy.Slug;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsernamesTests {
    private static final Slug SCHOOL = new Slug("spb-152");

    @Test
    void areTheSurnameAndTheSchool() {
        assertThat(next("Щукин", Set.of())).isEqualTo("shchukin.spb-152");
    }

    @Test
    void namesakesAreNumbered() {
        assertThat(next("Цой", Set.of("tsoy.spb-152"))).isEqualTo("tsoy2.spb-152");
        assertThat(next("Цой", Set.of("tsoy.spb-152", "tsoy2.spb-152"))).isEqualTo("tsoy3.spb-152");
    }

    @Test
    void keepLettersAndDigitsOnly() {
        assertThat(next("Мамин-Сибиряк", Set.of())).isEqualTo("maminsibiryak.spb-152");
        assertThat(next("O'Neil; drop", Set.of())).isEqualTo("oneildrop.spb-152");
    }

    @Test
    void aNameInAnotherAlphabetBecomesUser() {
        assertThat(next("張偉", Set.of())).isEqualTo("user.spb-152");
    }

    @Test
    void areNeverLong() {
        assertThat(next("я".repeat(80), Set.of())).hasSize(20 + ".spb-152".length());
    }

    private static String next(String family, Set<String> taken) {
        return Usernames.next(new PersonName(family, "Имя", Optional.empty()), SCHOOL, taken);
    }
}
