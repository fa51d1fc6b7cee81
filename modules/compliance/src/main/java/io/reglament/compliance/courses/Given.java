package io.reglament.compliance.courses;

import io.reglament.curriculum.LessonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A mark that stands for a student.
 *
 * @param date in whose column it stands
 * @param ordinal tells it from others of the work
 * @param retake whether the work took its marks before it
 * @param received when the first one of its cell was; the beginning of its day where that is not known
 */
record Given(
        UUID work,
        LocalDate date,
        Optional<LessonId> lesson,
        int ordinal,
        boolean retake,
        String mark,
        Instant received) {

    /** The mark as a figure; empty for one that is none. */
    Optional<Integer> figure() {
        return mark.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(mark)) : Optional.empty();
    }
}
