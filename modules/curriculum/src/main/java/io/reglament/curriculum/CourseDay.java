package io.reglament.curriculum;

import java.time.LocalDate;

/** A group on a day of its term. */
public record CourseDay(GroupId group, TermId term, LocalDate date) {}
