package io.reglament.curriculum;

import java.time.LocalDate;

/**
 * A lesson of a student's day.
 *
 * @param sameSubject whether it is of the subject that was asked about
 */
public record StudentLesson(LessonId id, LocalDate date, boolean sameSubject) {}
