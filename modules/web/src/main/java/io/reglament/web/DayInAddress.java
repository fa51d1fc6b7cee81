package io.reglament.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day in an address. One that no school calendar can hold is not there. */
public final class DayInAddress {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private DayInAddress() {}

    /**
     * The day of an address.
     *
     * @throws Absent for what is no such day
     */
    public static LocalDate parse(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (isOne(day)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw new Absent();
        }
        throw new Absent();
    }

    public static boolean isOne(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
