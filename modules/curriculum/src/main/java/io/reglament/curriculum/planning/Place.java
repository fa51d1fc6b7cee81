package io.reglament.curriculum.planning;

import java.time.LocalDate;

/**
 * What makes a lesson the same one when the timetable is made anew.
 *
 * @param group the sender's key
 */
record Place(String group, LocalDate date, int period) {}
