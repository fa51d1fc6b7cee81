package io.reglament.regulation;

import java.time.MonthDay;

/** A moment of every school year, as a regulation words it. The calendar makes a day of it. */
public sealed interface YearMoment {
    /** A date. */
    record OnDay(MonthDay day) implements YearMoment {}

    /**
     * The first or last day of a stretch of the year, or a day near it.
     *
     * @param days calendar days after it; before it where negative
     */
    record Near(Stretch stretch, Edge edge, int days) implements YearMoment {}

    /** A stretch of the year. */
    enum Stretch {
        YEAR,
        TERM,
        /** A teaching module; where the calendar has none, the term. */
        MODULE
    }

    /** Which end of it. */
    enum Edge {
        START,
        END
    }
}
