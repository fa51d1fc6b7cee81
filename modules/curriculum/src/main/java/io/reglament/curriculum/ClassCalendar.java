package io.reglament.curriculum;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * On which days of a stretch a class has lessons, and how its year is divided.
 *
 * @param terms in the order of time; a year that only wraps them is none
 */
public record ClassCalendar(ClassView schoolClass, NavigableSet<LocalDate> lessonDays, List<TermView> terms) {
    public ClassCalendar {
        lessonDays = Collections.unmodifiableNavigableSet(new TreeSet<>(lessonDays));
        terms = List.copyOf(terms);
    }
}
