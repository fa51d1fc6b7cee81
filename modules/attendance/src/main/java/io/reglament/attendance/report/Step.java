package io.reglament.attendance.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** What a column of the report stands for. */
public enum Step {
    DAY {
        @Override
        Span of(LocalDate day, Span all) {
            return new Span(day, day);
        }
    },
    /** From Monday on, as far as it lies in the period: a term of single days fits on no sheet of paper. */
    WEEK {
        @Override
        Span of(LocalDate day, Span all) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate sunday = monday.plusDays(6);
            return new Span(
                    monday.isBefore(all.first()) ? all.first() : monday,
                    sunday.isAfter(all.last()) ? all.last() : sunday);
        }
    };

    abstract Span of(LocalDate day, Span all);
}
