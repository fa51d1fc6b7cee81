package io.reglament.journal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.curriculum.TermId;
import io.reglament.curriculum.TermView;
import io.reglament.tenancy.Ids;
import io.reglament.web.Absent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChosenTermTests {
    private static final TermView FIRST = term("2026-09-01", "2026-10-25");
    private static final TermView SECOND = term("2026-11-05", "2026-12-29");
    private static final TermView YEAR = term("2026-09-01", "2027-05-31");

    @Test
    void a_named_one_is_taken_whatever_the_day() {
        assertThat(ChosenTerm.of(List.of(FIRST, SECOND), Optional.of(FIRST.id().value()), LocalDate.of(2026, 12, 1)))
                .contains(FIRST);
    }

    @Test
    void a_foreign_one_is_not_there() {
        assertThatThrownBy(() ->
                        ChosenTerm.of(List.of(FIRST), Optional.of(SECOND.id().value()), LocalDate.of(2026, 9, 1)))
                .isInstanceOf(Absent.class);
    }

    @Test
    void unnamed_it_is_todays_and_of_two_the_shorter() {
        assertThat(ChosenTerm.of(List.of(YEAR, FIRST, SECOND), Optional.empty(), LocalDate.of(2026, 11, 5)))
                .contains(SECOND);
    }

    @Test
    void in_the_holidays_it_is_the_one_before_and_before_the_year_the_first() {
        assertThat(ChosenTerm.of(List.of(FIRST, SECOND), Optional.empty(), LocalDate.of(2026, 11, 1)))
                .contains(FIRST);
        assertThat(ChosenTerm.of(List.of(FIRST, SECOND), Optional.empty(), LocalDate.of(2026, 8, 1)))
                .contains(FIRST);
        assertThat(ChosenTerm.of(List.of(), Optional.empty(), LocalDate.of(2026, 8, 1)))
                .isEmpty();
    }

    private static TermView term(String first, String last) {
        return new TermView(new TermId(Ids.next()), first, LocalDate.parse(first), LocalDate.parse(last));
    }
}
