package io.reglament.curriculum;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a work is, and its marks in figures.
 *
 * @param lesson in which it is sat, where it is sat in one
 * @param form key of the form of control
 * @param planned whether it stood in the plan
 * @param made when it was entered
 * @param marked students with a mark
 * @param marks that stand, those for retakes too
 * @param mean of those marks that are figures, to two decimals; empty where none is
 */
public record WorkContent(
        UUID work,
        GroupId group,
        TermId term,
        Optional<LessonId> lesson,
        LocalDate date,
        String form,
        String title,
        BigDecimal weight,
        boolean planned,
        Instant made,
        int marked,
        int marks,
        Optional<BigDecimal> mean) {

    /** Whether it is a lesson's own column, for answers in the lesson. */
    public boolean lessonsOwn() {
        return lesson.filter(sat -> sat.value().equals(work)).isPresent();
    }
}
