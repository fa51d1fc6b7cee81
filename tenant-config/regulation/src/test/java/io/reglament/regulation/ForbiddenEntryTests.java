package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an entry in place of a mark, and what only uses its words; and which marks fail. */
class ForbiddenEntryTests {
    private static final Set<String> FORBIDDEN = Set.of("освобождён", "осв", "не сдавал");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "освобождён",
                "Освобожден",
                " осв. ",
                "ОСВ",
                "освобождён по справке",
                "не  сдавал",
                "Не сдавал, болел"
            })
    void such_an_entry_is_not_taken(String text) {
        assertThat(ForbiddenEntry.in(FORBIDDEN, text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "освоил", "за теорию, от бега освобождён", "не", "сдавал", "освобождение"})
    void what_only_uses_its_words_is_taken(String text) {
        assertThat(ForbiddenEntry.in(FORBIDDEN, text)).isEmpty();
    }

    @Test
    void a_mark_fails_below_a_pass_and_words_fail_nobody() {
        MarkLevels levels = new MarkLevels(10, 7, 4);
        assertThat(levels.fails("3")).isTrue();
        assertThat(levels.fails("4")).isFalse();
        assertThat(levels.fails("na")).isFalse();
        assertThat(levels.fails("")).isFalse();
    }
}
