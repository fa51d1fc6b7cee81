package io.reglament.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTests {
    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 241})
    void minutes_have_bounds(int minutes) {
        assertThatIllegalArgumentException().isThrownBy(() -> Mark.late(minutes));
    }

    @Test
    void one_who_was_absent_was_not_late_by_minutes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Mark(Mark.Kind.ABSENT, Optional.of(5)));
    }

    @Test
    void the_history_says_marks_in_words_and_reads_them_again() {
        for (Mark mark : new Mark[] {Mark.absent(), Mark.late(), Mark.late(240)}) {
            assertThat(MarkText.parse(MarkText.of(mark))).isEqualTo(mark);
        }
        assertThat(MarkText.of(Mark.late(10))).isEqualTo("late 10");
        assertThat(MarkText.of(Optional.empty())).isEqualTo("present");
    }
}
