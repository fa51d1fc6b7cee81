package io.reglament.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonNameTests {
    private static final PersonName OLGA = new PersonName("Семёнова", "Ольга", Optional.of("Петровна"));

    @Test
    void one_person_may_be_written_in_two_ways() {
        assertThat(OLGA.agreesWith(OLGA)).isTrue();
        assertThat(OLGA.agreesWith(named("СЕМЕНОВА", "ольга ", "Петровна"))).isTrue();
        assertThat(OLGA.agreesWith(new PersonName("Семенова", "Ольга", Optional.empty())))
                .isTrue();
    }

    @Test
    void two_people_are_two() {
        assertThat(OLGA.agreesWith(named("Семёнова", "Анна", "Петровна"))).isFalse();
        assertThat(OLGA.agreesWith(named("Иванова", "Ольга", "Петровна"))).isFalse();
        assertThat(OLGA.agreesWith(named("Семёнова", "Ольга", "Ивановна"))).isFalse();
    }

    private static PersonName named(String family, String given, String middle) {
        return new PersonName(family, given, Optional.of(middle));
    }
}
