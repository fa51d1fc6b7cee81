package io.reglament.curriculum;

import java.time.LocalDate;

/**
 * A place in the timetable whose lesson is not held.
 *
 * @param period the place in the day, 0 to 12
 */
public record CancelledPeriod(GroupId group, LocalDate date, int period) {}
