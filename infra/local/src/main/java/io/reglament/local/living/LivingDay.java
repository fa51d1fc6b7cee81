package io.reglament.local.living;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The demo's idea of a day with lessons, so that a newcomer on a Sunday or in July sees a living school. Only the
 * launcher uses it: what a school day is to a school stands in that school's own calendar.
 */
public final class LivingDay {

    private record Range(MonthDay first, MonthDay last) {
        boolean holds(MonthDay day) {
            return first.isAfter(last)
                    ? !day.isBefore(first) || !day.isAfter(last)
                    : !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private static final Range YEAR = range(9, 1, 5, 25);
    private static final List<Range> HOLIDAYS = List.of(range(10, 25, 11, 4), range(12, 30, 1, 11), range(3, 28, 4, 5));

    /** Ten in Moscow, one in the afternoon in Bishkek, and in Vladivostok an hour before the day's entries are late. */
    private static final LocalTime IN_LESSONS = LocalTime.of(7, 0);

    private LivingDay() {}

    /** Monday to Friday from 1 September to 25 May, outside the three holidays. */
    static boolean living(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                && YEAR.holds(date)
                && HOLIDAYS.stream().noneMatch(h -> h.holds(date));
    }

    /** The last living day up to and including the given one. */
    public static LocalDate lastUpTo(LocalDate day) {
        return day.datesUntil(day.minusYears(1), java.time.Period.ofDays(-1))
                .filter(LivingDay::living)
                .findFirst()
                .orElseThrow();
    }

    /** Empty when today is alive, in the clock's zone; else the last living day while its lessons are going on. */
    public static Optional<Instant> insteadOf(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = lastUpTo(today);
        return day.equals(today)
                ? Optional.empty()
                : Optional.of(day.atTime(IN_LESSONS).toInstant(ZoneOffset.UTC));
    }

    private static Range range(int month, int day, int lastMonth, int lastDay) {
        return new Range(MonthDay.of(month, day), MonthDay.of(lastMonth, lastDay));
    }
}
