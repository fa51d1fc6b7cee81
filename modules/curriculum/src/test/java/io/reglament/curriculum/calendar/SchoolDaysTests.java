package io.reglament.curriculum.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolDaysTests {
    private static final Stretch YEAR = new Stretch("year", LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 26));
    private static final Stretch FIRST = new Stretch("first", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 24));
    private static final Stretch SECOND = new Stretch("second", LocalDate.of(2026, 11, 5), LocalDate.of(2026, 12, 29));

    @Test
    void daysBetweenTheTermsAreNone() {
        SchoolDays days = everyDayButSunday(FIRST, SECOND);
        assertThat(days.has(LocalDate.of(2026, 10, 24))).isTrue();
        assertThat(days.has(LocalDate.of(2026, 10, 26))).isFalse();
        assertThat(days.firstFrom(LocalDate.of(2026, 10, 25))).contains(LocalDate.of(2026, 11, 5));
        assertThat(days.firstFrom(LocalDate.of(2026, 12, 30))).isEmpty();
    }

    @Test
    void theShorterOfTwoTermsCounts() {
        SchoolDays days = everyDayButSunday(YEAR, FIRST);
        assertThat(days.termOf(LocalDate.of(2026, 9, 15))).contains(FIRST);
        assertThat(days.termOf(LocalDate.of(2026, 11, 15))).contains(YEAR);
    }

    @Test
    void aDayOfTwoTermsIsListedOnce() {
        SchoolDays days = everyDayButSunday(YEAR, FIRST);
        assertThat(days.all().filter(LocalDate.of(2026, 9, 15)::equals)).hasSize(1);
        assertThat(days.all()).noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Test
    void withoutTermsThereIsNoSchool() {
        SchoolDays none = everyDayButSunday();
        assertThat(none.has(LocalDate.of(2026, 9, 15))).isFalse();
        assertThat(none.firstFrom(LocalDate.of(2026, 9, 15))).isEmpty();
    }

    private static SchoolDays everyDayButSunday(Stretch... terms) {
        return new SchoolDays(List.of(terms), List.of(), day -> day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }
}
