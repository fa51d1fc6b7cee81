package io.reglament.curriculum;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;

/** How many lessons a week a subject has: as the timetable makes it, to the half, since a holiday takes a lesson. */
public final class WeeklyHours {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private WeeklyHours() {}

    /** Of a group with so many lessons in the term. */
    public static BigDecimal of(long lessons, TermView term) {
        long days = ChronoUnit.DAYS.between(term.first(), term.last()) + 1;
        return BigDecimal.valueOf(lessons * 7 * 2)
                .divide(BigDecimal.valueOf(days), 0, RoundingMode.HALF_UP)
                .divide(TWO, 1, RoundingMode.UNNECESSARY);
    }
}
