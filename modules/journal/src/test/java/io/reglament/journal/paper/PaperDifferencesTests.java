package io.reglament.journal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.journal.PaperChange;
import io.reglament.journal.PaperLine;
import io.reglament.journal.PaperLine.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaperDifferencesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    private static final UUID LESSON = new UUID(1, 1);
    private static final UUID STUDENT = new UUID(2, 2);

    private final PaperLine lesson = new PaperLine(Kind.LESSON, LESSON, PaperLine.NOBODY, DAY, 2, "");
    private final PaperLine topic = line(Kind.TOPIC, PaperLine.NOBODY, DAY, "Дроби\tи\nпроценты \\ n");
    private final PaperLine mark = line(Kind.MARK, STUDENT, DAY, "4");
    private final PaperLine termMark = new PaperLine(Kind.TERM_MARK, STUDENT, STUDENT, PaperLine.NO_DAY, 0, "4");

    @Test
    void what_is_kept_is_read_as_it_was_and_has_one_digest() {
        List<PaperLine> lines = List.of(lesson, topic, mark, termMark);
        String text = PaperText.of(lines);
        assertThat(PaperText.lines(text)).isEqualTo(lines);
        assertThat(PaperText.lines(PaperText.of(List.of()))).isEmpty();
        assertThat(PaperText.digest(text)).hasSize(64).isEqualTo(PaperText.digest(PaperText.of(lines)));
        assertThat(PaperText.digest(text)).isNotEqualTo(PaperText.digest(PaperText.of(List.of(lesson))));
        assertThat(PaperText.code(PaperText.digest(text), STUDENT)).matches("[0-9A-HJKMNP-TV-Z]{10}");
        assertThat(PaperText.code(PaperText.digest(text), STUDENT))
                .isNotEqualTo(PaperText.code(PaperText.digest(text), LESSON));
    }

    @Test
    void each_place_that_says_something_else_is_told_once() {
        PaperLine other = line(Kind.MARK, STUDENT, DAY, "5");
        assertThat(PaperDifferences.between(List.of(lesson, mark), List.of(lesson, other), false))
                .containsExactly(new PaperChange(Optional.of(mark), Optional.of(other)));
        assertThat(PaperDifferences.between(List.of(lesson), List.of(lesson, topic), false))
                .containsExactly(new PaperChange(Optional.empty(), Optional.of(topic)));
        assertThat(PaperDifferences.between(List.of(lesson, topic), List.of(lesson), false))
                .containsExactly(new PaperChange(Optional.of(topic), Optional.empty()));
    }

    @Test
    void a_lesson_that_was_moved_is_one_change_whatever_hangs_on_it() {
        LocalDate other = DAY.plusDays(1);
        PaperLine moved = new PaperLine(Kind.LESSON, LESSON, PaperLine.NOBODY, other, 2, "");
        assertThat(PaperDifferences.between(
                        List.of(lesson, mark), List.of(moved, line(Kind.MARK, STUDENT, other, "4")), false))
                .containsExactly(new PaperChange(Optional.of(lesson), Optional.of(moved)));
    }

    @Test
    void a_paper_of_a_term_under_way_says_nothing_of_its_marks() {
        assertThat(PaperDifferences.between(List.of(mark), List.of(mark, termMark), false))
                .isEmpty();
        assertThat(PaperDifferences.between(List.of(mark), List.of(mark, termMark), true))
                .hasSize(1);
        assertThat(PaperDifferences.between(List.of(mark, termMark), List.of(mark), false))
                .hasSize(1);
    }

    private static PaperLine line(Kind kind, UUID student, LocalDate day, String value) {
        return new PaperLine(kind, LESSON, student, day, 2, value);
    }
}
