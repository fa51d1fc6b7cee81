package io.reglament.curriculum.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.DueMoment;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Deadline;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineResolutionTests {
    private static final List<Stretch> TRIMESTERS = List.of(
            new Stretch("t1", LocalDate.parse("2026-09-01"), LocalDate.parse("2026-11-30")),
            new Stretch("t2", LocalDate.parse("2026-12-01"), LocalDate.parse("2027-02-28")),
            new Stretch("t3", LocalDate.parse("2027-03-01"), LocalDate.parse("2027-05-26")));
    private static final List<Stretch> HOLIDAYS = List.of(
            new Stretch("autumn", LocalDate.parse("2026-10-26"), LocalDate.parse("2026-11-04")),
            new Stretch("winter", LocalDate.parse("2026-12-30"), LocalDate.parse("2027-01-11")));
    private static final Set<DayOfWeek> FIVE = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> SIX = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);

    @ParameterizedTest(name = "{0} {1} by {2}: {3}")
    @CsvSource({
        "Asia/Vladivostok, 2026-11-20, 18:00, 2026-11-20T08:00:00Z",
        "Europe/Moscow,    2026-11-20, 18:00, 2026-11-20T15:00:00Z",
        "Asia/Bishkek,     2026-11-20, 18:00, 2026-11-20T12:00:00Z",
        "Asia/Bishkek,     2026-11-20, 23:59:59, 2026-11-20T17:59:59Z",
        // The clock is set back at 3:00; 2:30 comes twice, and the second one counts.
        "Europe/Berlin,    2026-10-25, 02:30, 2026-10-25T01:30:00Z",
        // 2:30 does not exist: the clock jumps from 2:00 to 3:00.
        "Europe/Berlin,    2026-03-29, 02:30, 2026-03-29T01:30:00Z"
    })
    void anHourOfTheSameDay(String zone, LocalDate lesson, LocalTime by, Instant due) {
        assertThat(on(lesson, zone, FIVE).at(new Deadline.SameDay(Optional.of(by))))
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "Asia/Vladivostok, 2026-11-20, 2026-11-20T14:00:00Z",
        "Europe/Moscow,    2026-11-20, 2026-11-20T21:00:00Z",
        "Asia/Bishkek,     2026-11-20, 2026-11-20T18:00:00Z",
        "Asia/Bishkek,     2026-12-31, 2026-12-31T18:00:00Z",
        // A day of 25 hours, one of 23, and one whose midnight does not exist.
        "Europe/Berlin,    2026-10-25, 2026-10-25T23:00:00Z",
        "Europe/Berlin,    2026-03-29, 2026-03-29T22:00:00Z",
        "Asia/Beirut,      2026-03-28, 2026-03-28T22:00:00Z"
    })
    void theEndOfTheSameDay(String zone, LocalDate lesson, Instant due) {
        assertThat(on(lesson, zone, FIVE).at(new Deadline.SameDay(Optional.empty())))
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1}, {2} days a week: {3}")
    @CsvSource({
        // Friday: counted from Saturday on.
        "2026-11-20, 5, 5, 2026-11-25T21:00:00Z",
        "2026-11-20, 7, 5, 2026-11-27T21:00:00Z",
        // The last day is a Saturday: a school day in a week of six, Monday in one of five.
        "2026-11-20, 1, 6, 2026-11-21T21:00:00Z",
        "2026-11-20, 1, 5, 2026-11-23T21:00:00Z",
        "2026-11-20, 2, 6, 2026-11-23T21:00:00Z",
        // Into the autumn and the winter holidays: the first day of school after them.
        "2026-10-23, 5, 5, 2026-11-05T21:00:00Z",
        "2026-12-25, 7, 5, 2027-01-12T21:00:00Z",
        "2026-12-29, 1, 5, 2027-01-12T21:00:00Z",
        // The day before the holidays still counts.
        "2026-12-24, 5, 5, 2026-12-29T21:00:00Z",
        // Across the end of a term.
        "2026-11-27, 5, 5, 2026-12-02T21:00:00Z",
        // After the last term there is no day of school to move to.
        "2027-05-26, 5, 5, 2027-05-31T21:00:00Z",
        "2027-05-24, 2, 5, 2027-05-26T21:00:00Z"
    })
    void daysAreCountedFromTheNextAndMovedToADayOfSchool(LocalDate lesson, int days, int week, Instant due) {
        DeadlineResolution moscow = on(lesson, "Europe/Moscow", week == 5 ? FIVE : SIX);
        assertThat(moscow.at(new Deadline.Days(days))).isEqualTo(due);
    }

    @Test
    void theNextLessonAndTheOneAfter() {
        Instant monday = Instant.parse("2026-11-23T05:30:00Z");
        Instant wednesday = Instant.parse("2026-11-25T06:25:00Z");
        DeadlineResolution friday = on(LocalDate.parse("2026-11-20"), "Europe/Moscow", FIVE, monday, wednesday);
        assertThat(friday.at(new Deadline.NextLesson(0))).isEqualTo(monday);
        assertThat(friday.at(new Deadline.NextLesson(1))).isEqualTo(wednesday);
    }

    @Test
    void withTooFewLessonsLeftItIsTheEndOfTheTermsLastDay() {
        Instant last = Instant.parse("2026-11-30T05:30:00Z");
        Instant endOfTerm = Instant.parse("2026-11-30T21:00:00Z");
        DeadlineResolution friday = on(LocalDate.parse("2026-11-27"), "Europe/Moscow", FIVE, last);
        assertThat(friday.at(new Deadline.NextLesson(0))).isEqualTo(last);
        assertThat(friday.at(new Deadline.NextLesson(1))).isEqualTo(endOfTerm);
        assertThat(on(LocalDate.parse("2026-11-30"), "Europe/Moscow", FIVE).at(new Deadline.NextLesson(0)))
                .isEqualTo(endOfTerm);
    }

    @Test
    void theDueInstantItselfIsLateAndTheOneBeforeIsNot() {
        Instant at = on(LocalDate.parse("2026-11-20"), "Asia/Bishkek", FIVE).at(new Deadline.SameDay(Optional.empty()));
        DueMoment due = new DueMoment(at, new Deadline.SameDay(Optional.empty()), new Basis.DistrictDefault());
        assertThat(due.missedBy(Instant.parse("2026-11-20T17:59:59.999999999Z")))
                .isFalse();
        assertThat(due.missedBy(Instant.parse("2026-11-20T18:00:00Z"))).isTrue();
    }

    private static DeadlineResolution on(LocalDate lesson, String zone, Set<DayOfWeek> week, Instant... later) {
        SchoolDays days = new SchoolDays(TRIMESTERS, HOLIDAYS, day -> week.contains(day.getDayOfWeek()));
        LocalDate termEnd = days.termOf(lesson).map(Stretch::last).orElse(lesson);
        return new DeadlineResolution(ZoneId.of(zone), lesson, termEnd, days, List.of(later));
    }
}
