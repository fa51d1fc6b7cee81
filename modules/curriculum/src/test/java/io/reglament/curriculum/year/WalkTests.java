package io.reglament.curriculum.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.SessionRecord;
import io.reglament.curriculum.SessionRecord.Kind;
import io.reglament.curriculum.TermDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the term under way when the year is divided anew in the midst of it. */
class WalkTests {
    private static final List<SessionRecord> QUARTERS = List.of(
            term("q1", "2026-09-01", "2026-10-24"),
            term("q2", "2026-11-05", "2026-12-29"),
            term("q3", "2027-01-12", "2027-03-27"),
            term("q4", "2027-04-06", "2027-05-26"));
    private static final List<SessionRecord> TRIMESTERS = List.of(
            term("t1", "2026-09-01", "2026-11-29"),
            term("t2", "2026-11-30", "2027-02-28"),
            term("t3", "2027-03-01", "2027-05-26"));
    private static final List<SessionRecord> HALVES =
            List.of(term("h1", "2026-09-01", "2026-12-29"), term("h2", "2027-01-12", "2027-05-26"));

    @Test
    void nothing_changes_and_every_term_has_its_own_days() {
        assertThat(walk(TRIMESTERS, TRIMESTERS, "2026-12-05"))
                .containsExactly("t1 2026-09-01 2026-11-29", "t2 2026-11-30 2027-02-28", "t3 2027-03-01 2027-05-26");
    }

    @Test
    void the_term_under_way_goes_on_until_one_of_the_new_division_begins() {
        assertThat(walk(TRIMESTERS, QUARTERS, "2026-12-05"))
                .containsExactly(
                        "t1 2026-09-01 2026-11-29",
                        "t2 2026-11-30 2027-01-11",
                        "q3 2027-01-12 2027-03-27",
                        "q4 2027-04-06 2027-05-26");
    }

    @Test
    void it_goes_on_until_it_ends_and_the_rest_falls_to_the_new_term_that_has_begun() {
        assertThat(walk(HALVES, TRIMESTERS, "2026-12-05"))
                .containsExactly("h1 2026-09-01 2026-12-29", "t2 2026-12-30 2027-02-28", "t3 2027-03-01 2027-05-26");
        assertThat(walk(QUARTERS, TRIMESTERS, "2026-10-30"))
                .containsExactly(
                        "q1 2026-09-01 2026-10-24",
                        "t1 2026-10-30 2026-11-29",
                        "t2 2026-11-30 2027-02-28",
                        "t3 2027-03-01 2027-05-26");
    }

    @Test
    void from_a_day_on_which_both_begin_all_is_new() {
        assertThat(walk(QUARTERS, HALVES, "2027-01-12"))
                .containsExactly("q1 2026-09-01 2026-10-24", "q2 2026-11-05 2026-12-29", "h2 2027-01-12 2027-05-26");
    }

    private static List<String> walk(List<SessionRecord> before, List<SessionRecord> after, String from) {
        LocalDate change = LocalDate.parse(from);
        TermDays year = new TermDays(LocalDate.parse("2026-09-01"), LocalDate.parse("2027-05-26"));
        return Walk.through(year, day -> day.isBefore(change) ? before : after).entrySet().stream()
                .map(entry -> entry.getKey().sourcedId() + " "
                        + entry.getValue().first() + " " + entry.getValue().last())
                .toList();
    }

    private static SessionRecord term(String key, String first, String last) {
        return new SessionRecord(key, Kind.TERM, key, LocalDate.parse(first), LocalDate.parse(last));
    }
}
