package io.reglament.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.reglament.tenancy.Ids;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonEntryTests {
    private static final Instant TYPED = Entries.TYPED;

    @Test
    void texts_are_trimmed_and_lines_end_alike() {
        LessonEntry entry = Entries.entry(0, "  Дроби ", "п. 4\r\n№ 17\r№ 18 \n");
        assertThat(entry.topic()).isEqualTo("Дроби");
        assertThat(entry.homework()).isEqualTo("п. 4\n№ 17\n№ 18");
    }

    @Test
    void the_longest_texts_are_taken_and_one_more_is_not() {
        assertThat(Entries.entry(0, "т".repeat(500), "д".repeat(2000)).topic()).hasSize(500);
        refused("т".repeat(501), "", Optional.empty(), false, 0, TYPED);
        refused("", "д".repeat(2001), Optional.empty(), false, 0, TYPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u007fb", "a\u0085b"})
    void control_characters_are_not_taken(String text) {
        refused(text, "", Optional.empty(), false, 0, TYPED);
        refused("", text, Optional.empty(), false, 0, TYPED);
    }

    @Test
    void a_topic_has_one_line() {
        refused("a\nb", "", Optional.empty(), false, 0, TYPED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 601})
    void minutes_have_bounds(int minutes) {
        refused("", "", Optional.of(minutes), false, 0, TYPED);
    }

    @Test
    void none_set_stands_alone() {
        refused("", "п. 4", Optional.empty(), true, 0, TYPED);
        refused("", "", Optional.of(20), true, 0, TYPED);
    }

    @Test
    void a_moment_that_cannot_be_stored_is_not_taken() {
        refused("", "", Optional.empty(), false, 0, Instant.MAX);
        refused("", "", Optional.empty(), false, 0, Instant.EPOCH);
        refused("", "", Optional.empty(), false, -1, TYPED);
    }

    private static void refused(
            String topic, String homework, Optional<Integer> minutes, boolean none, int version, Instant typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LessonEntry(topic, homework, minutes, none, version, Ids.next(), typed));
    }
}
