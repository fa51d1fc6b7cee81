package io.reglament.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The first school day of a term: in the term, in the school's week, outside the holidays. */
class TermBeginningTests {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 10, 11);
    private static final Set<DayOfWeek> SIX = EnumSet.complementOf(EnumSet.of(DayOfWeek.SUNDAY));
    private static final List<TermView> TERMS =
            List.of(term(LocalDate.of(2026, 9, 1), SUNDAY.minusDays(1)), term(SUNDAY, LocalDate.of(2026, 12, 30)));

    @Test
    void a_term_that_begins_on_a_sunday_begins_school_on_monday() {
        assertThat(begins(List.of(), SUNDAY.plusDays(1))).isTrue();
        assertThat(begins(List.of(), SUNDAY.plusDays(2))).isFalse();
        assertThat(begins(List.of(), LocalDate.of(2026, 9, 1))).isTrue();
    }

    @Test
    void holidays_put_it_off() {
        List<TermDays> holiday = List.of(new TermDays(SUNDAY.plusDays(1), SUNDAY.plusDays(2)));
        assertThat(begins(holiday, SUNDAY.plusDays(3))).isTrue();
        assertThat(begins(holiday, SUNDAY.plusDays(4))).isFalse();
    }

    @Test
    void outside_all_terms_nothing_begins() {
        assertThat(begins(List.of(), LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(begins(List.of(), LocalDate.of(2026, 12, 31))).isFalse();
    }

    private static boolean begins(List<TermDays> holidays, LocalDate day) {
        return Terms.begins(TERMS, holidays, SIX, day);
    }

    private static TermView term(LocalDate first, LocalDate last) {
        return new TermView(new TermId(UUID.randomUUID()), "Т", first, last);
    }
}
