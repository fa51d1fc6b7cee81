package io.reglament.compliance.duties;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.TermId;
import io.reglament.curriculum.TermView;
import io.reglament.regulation.Rhythm;
import io.reglament.tenancy.Ids;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When duties come round: lessons on working days from 1 September 2026, holidays from 26 October to 4 November. */
class SlotsTests {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final List<TermView> QUARTERS = List.of(
            term("I", SEPTEMBER, LocalDate.of(2026, 10, 23)),
            term("II", LocalDate.of(2026, 11, 5), LocalDate.of(2026, 12, 30)),
            term("IV", LocalDate.of(2027, 4, 6), LocalDate.of(2027, 5, 26)),
            term("next year", LocalDate.of(2027, 9, 1), LocalDate.of(2027, 10, 22)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // of the days asked for, every slot as first..until#ordinal
                "2026-09-04 | 2026-09-08 | 1 DAYS    | 2026-09-04..2026-09-05#1 2026-09-07..2026-09-08#1",
                "2026-10-23 | 2026-11-06 | 1 DAYS    | 2026-10-23..2026-10-24#1 2026-11-05..2026-11-06#1",
                "2026-10-19 | 2026-11-09 | 1 WEEKS   | 2026-10-19..2026-10-26#1 2026-11-02..2026-11-09#1",
                "2026-08-31 | 2026-10-12 | 2 WEEKS   | 2026-08-31..2026-09-14#1 2026-09-14..2026-09-28#1 2026-09-28..2026-10-12#1",
                "2026-10-12 | 2026-11-09 | 2 WEEKS   | 2026-10-12..2026-10-26#1 2026-10-26..2026-11-09#1",
                "2026-08-01 | 2026-11-01 | 1 MONTHS  | 2026-09-01..2026-10-01#1 2026-10-01..2026-11-01#1",
                "2026-08-01 | 2026-12-01 | 2 MONTHS  | 2026-09-01..2026-11-01#1 2026-11-01..2027-01-01#1",
            })
    void everySoManyDaysWeeksOrMonths(LocalDate from, LocalDate until, String every, String expected) {
        int space = every.indexOf(' ');
        Rhythm rhythm = new Rhythm.Every(
                Integer.parseInt(every.substring(0, space)), ChronoUnit.valueOf(every.substring(space + 1)));

        assertThat(said(slots(SEPTEMBER).of(rhythm, from, until))).isEqualTo(expected);
    }

    @Test
    void soManyTimesAMonthMayBeDoneOnAnyDaysOfIt() {
        assertThat(said(slots(SEPTEMBER)
                        .of(new Rhythm.Times(2, ChronoUnit.MONTHS), SEPTEMBER, LocalDate.of(2026, 10, 2))))
                .isEqualTo("2026-09-01..2026-10-01#1 2026-09-01..2026-10-01#2"
                        + " 2026-10-01..2026-11-01#1 2026-10-01..2026-11-01#2");
    }

    @Test
    void aTermEndsFromItsLastMondayUntilTheNextOneBeginsOrBeforeASummerWithItsMonth() {
        assertThat(said(slots(SEPTEMBER).of(new Rhythm.TermEnd(), SEPTEMBER, LocalDate.of(2027, 6, 1))))
                .isEqualTo("2026-10-19..2026-11-05#1 2026-12-28..2027-01-01#1 2027-05-24..2027-06-01#1");
    }

    @Test
    void nothingComesRoundByItselfWhereAPlanOrNobodySaysWhen() {
        assertThat(slots(SEPTEMBER).of(new Rhythm.ByPlan(), SEPTEMBER, DECEMBER))
                .isEmpty();
        assertThat(slots(SEPTEMBER).of(new Rhythm.Unstated(), SEPTEMBER, DECEMBER))
                .isEmpty();
    }

    @Test
    void aStretchWhoseFirstLessonsWereKeptElsewhereOwesNothing() {
        Rhythm monthly = new Rhythm.Every(1, ChronoUnit.MONTHS);
        LocalDate midSeptember = LocalDate.of(2026, 9, 15);

        assertThat(said(slots(midSeptember).of(monthly, SEPTEMBER, LocalDate.of(2026, 11, 1))))
                .isEqualTo("2026-10-01..2026-11-01#1");
        assertThat(slots(midSeptember).of(new Rhythm.Every(1, ChronoUnit.DAYS), SEPTEMBER, midSeptember))
                .isEmpty();
    }

    private static Slots slots(LocalDate onAirFrom) {
        TreeSet<LocalDate> days = SEPTEMBER
                .datesUntil(DECEMBER)
                .filter(day -> !List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()))
                .filter(day -> day.isBefore(LocalDate.of(2026, 10, 26)) || day.isAfter(LocalDate.of(2026, 11, 4)))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Slots(new LessonDays(days, QUARTERS, onAirFrom));
    }

    private static String said(List<Slot> slots) {
        return Arrays.stream(slots.toArray(Slot[]::new))
                .map(slot -> slot.first() + ".." + slot.until() + "#" + slot.ordinal())
                .collect(Collectors.joining(" "));
    }

    private static TermView term(String title, LocalDate first, LocalDate last) {
        return new TermView(new TermId(Ids.next()), title, first, last);
    }
}
