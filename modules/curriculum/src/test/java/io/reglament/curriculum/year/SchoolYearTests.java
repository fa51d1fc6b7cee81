package io.reglament.curriculum.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.SessionRecord;
import io.reglament.curriculum.SessionRecord.Kind;
import io.reglament.curriculum.TermDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchoolYearTests {
    private static final List<SessionRecord> QUARTERS = List.of(
            term("one", "2026-09-01", "2026-10-24"),
            term("two", "2026-11-05", "2026-12-29"),
            term("three", "2027-01-12", "2027-03-27"),
            term("four", "2027-04-06", "2027-05-26"));
    private static final List<SessionRecord> TRIMESTERS = List.of(
            term("autumn", "2026-09-01", "2026-11-29"),
            term("winter", "2026-11-30", "2027-02-28"),
            term("spring", "2027-03-01", "2027-05-26"));
    private static final List<SessionRecord> HALVES =
            List.of(term("first", "2026-09-01", "2026-12-29"), term("second", "2027-01-12", "2027-05-26"));

    @Test
    void a_division_is_known_by_its_days_among_others() {
        SchoolYear year = year(HALVES, TRIMESTERS, QUARTERS);
        assertThat(divided(year, 4)).containsExactly("one", "two", "three", "four");
        assertThat(divided(year, 3)).containsExactly("autumn", "winter", "spring");
        assertThat(divided(year, 2)).containsExactly("first", "second");
        assertThat(year.days()).isEqualTo(days("2026-09-01", "2027-05-26"));
    }

    @Test
    void two_quarters_and_a_half_year_are_no_trimesters() {
        assertThat(divided(year(QUARTERS, HALVES), 3)).isEmpty();
    }

    @Test
    void half_of_a_division_with_a_long_gap_is_none() {
        assertThat(divided(year(List.of(QUARTERS.getFirst(), TRIMESTERS.getLast())), 2))
                .isEmpty();
        assertThat(divided(year(QUARTERS.subList(0, 3)), 4)).isEmpty();
    }

    @Test
    void of_two_divisions_into_as_many_parts_a_group_keeps_its_own() {
        List<SessionRecord> evening = List.of(
                term("e1", "2026-09-01", "2026-10-22"),
                term("e2", "2026-11-03", "2026-12-29"),
                term("e3", "2027-01-12", "2027-03-25"),
                term("e4", "2027-04-03", "2027-05-26"));
        SchoolYear year = year(evening, QUARTERS);
        assertThat(year.divided(4, Set.of("e1", "e2", "e3", "e4")).orElseThrow())
                .isEqualTo(evening);
        assertThat(year.divided(4, Set.of("one", "two", "three", "four")).orElseThrow())
                .isEqualTo(QUARTERS);
    }

    @Test
    void the_summer_parts_two_years_and_what_holds_more_terms_than_any_school_has_is_not_divided() {
        List<SessionRecord> years = Stream.concat(HALVES.stream(), Stream.of(term("next", "2027-09-01", "2027-12-29")))
                .toList();
        assertThat(SchoolYear.of(years))
                .extracting(year -> year.days().last())
                .containsExactly(LocalDate.parse("2027-05-26"), LocalDate.parse("2027-12-29"));
        List<SessionRecord> many = IntStream.range(0, 25)
                .mapToObj(i -> term("s" + i, "2026-09-01", "2027-05-26"))
                .toList();
        assertThat(divided(year(many), 1)).isEmpty();
    }

    private static List<String> divided(SchoolYear year, int parts) {
        return year.divided(parts, Set.of()).stream()
                .flatMap(List::stream)
                .map(SessionRecord::sourcedId)
                .toList();
    }

    @SafeVarargs
    private static SchoolYear year(List<SessionRecord>... terms) {
        return SchoolYear.of(Stream.of(terms).flatMap(List::stream).toList()).getFirst();
    }

    private static SessionRecord term(String key, String first, String last) {
        return new SessionRecord(key, Kind.TERM, key, LocalDate.parse(first), LocalDate.parse(last));
    }

    private static TermDays days(String first, String last) {
        return new TermDays(LocalDate.parse(first), LocalDate.parse(last));
    }
}
