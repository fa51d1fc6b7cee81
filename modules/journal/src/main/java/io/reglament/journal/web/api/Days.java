package io.reglament.journal.web.api;

import io.reglament.journal.Weeks;
import io.reglament.web.Absent;
import io.reglament.web.DayInAddress;
import java.time.LocalDate;

/** Some days in an address, both included; more than a school year, or none, are not there. */
record Days(LocalDate first, LocalDate last) {
    static Days of(String from, String to) {
        Days days = new Days(DayInAddress.parse(from), DayInAddress.parse(to));
        long length = days.last.toEpochDay() - days.first.toEpochDay();
        if (length < 0 || length >= Weeks.DAYS) {
            throw new Absent();
        }
        return days;
    }
}
