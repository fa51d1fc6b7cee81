package io.reglament.attendance.report;

import java.time.LocalDate;

/** Days in a row that make a column: one of them, or a week. Both ends included. */
public record Span(LocalDate first, LocalDate last) {
    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
