package io.reglament.journal.works;

import io.reglament.regulation.Deadline;
import io.reglament.regulation.Deadline.Days;
import io.reglament.regulation.Deadline.NextLesson;
import io.reglament.regulation.Deadline.SameDay;
import io.reglament.regulation.Deadline.WorkingDays;
import io.reglament.regulation.Regulated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How long a mark, and what it is for, can still be changed; counted from the day of the giving in the school's zone. */
public final class WindowOfMarks {
    private WindowOfMarks() {}

    /**
     * Whether it is over.
     *
     * @param given when the first of the marks was
     */
    public static boolean isClosed(Regulated<Deadline> window, Instant given, Instant now, ZoneId zone) {
        return window.basis().binding() && !now.isBefore(end(window.value(), LocalDate.ofInstant(given, zone), zone));
    }

    /** The first instant at which it is closed. */
    private static Instant end(Deadline window, LocalDate given, ZoneId zone) {
        return switch (window) {
            case SameDay(var by) ->
                by.map(time -> given.atTime(time).atZone(zone))
                        .orElseGet(() -> given.plusDays(1).atStartOfDay(zone))
                        .toInstant();
            case Days(int days) -> given.plusDays(days + 1L).atStartOfDay(zone).toInstant();
            case NextLesson _, WorkingDays _ ->
                throw new IllegalStateException("The window of a mark is counted in days");
        };
    }
}
