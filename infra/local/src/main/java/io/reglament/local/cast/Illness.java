package io.reglament.local.cast;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Two weeks in which a teacher is ill and others give their lessons.
 *
 * @param last included
 */
record Illness(Teacher teacher, LocalDate first, LocalDate last) {
    private static final int SCHOOL_WEEK = 4;

    /** In the fifth and sixth week of the year, before the autumn holidays of every school. */
    static Illness of(Teacher teacher, LocalDate schoolYearStart) {
        LocalDate monday = schoolYearStart.with(DayOfWeek.MONDAY).plusWeeks(SCHOOL_WEEK);
        return new Illness(teacher, monday, monday.plusDays(11));
    }
}
