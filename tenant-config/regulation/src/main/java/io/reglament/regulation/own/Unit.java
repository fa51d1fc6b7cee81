package io.reglament.regulation.own;

/** What a number counts or measures. */
public enum Unit {
    MINUTES,
    HOURS,
    DAYS,
    WORDS,
    STUDENTS,
    LESSONS,
    MARKS,
    PAPERS,
    /** A number by itself: a grade, a place in the day, a weight, a mark. */
    NONE
}
