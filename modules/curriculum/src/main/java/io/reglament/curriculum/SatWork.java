package io.reglament.curriculum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * When a work is sat, and in which form: a {@link WorkContent} for whom its marks in figures are nothing.
 *
 * @param lesson in which it is sat, where it is sat in one
 * @param form key of the form of control
 * @param made when it was entered
 */
public record SatWork(
        UUID work, GroupId group, TermId term, Optional<LessonId> lesson, LocalDate date, String form, Instant made) {

    /** Whether it is a lesson's own column, for answers in the lesson. */
    public boolean lessonsOwn() {
        return lesson.filter(sat -> sat.value().equals(work)).isPresent();
    }
}
