package io.reglament.curriculum.calendar;

import java.time.LocalDate;

/**
 * A term or a holiday with its days.
 *
 * @param id of the academic session, in the keys its reader uses
 * @param last included
 */
public record Stretch(String id, LocalDate first, LocalDate last) {
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    long length() {
        return last.toEpochDay() - first.toEpochDay();
    }
}
