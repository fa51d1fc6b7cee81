package io.reglament.journal;

import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All marks of a student over some days, both ends included.
 *
 * @param subjects by the alphabet
 */
public record StudentMarks(PersonId student, LocalDate first, LocalDate last, List<SubjectMarks> subjects) {
    public StudentMarks {
        subjects = List.copyOf(subjects);
    }

    /**
     * The marks of a subject, over all groups in which the student learns it.
     *
     * @param marks by day
     * @param average with its trace in the order of the marks
     */
    public record SubjectMarks(String subject, List<DatedMark> marks, Optional<Average> average) {
        public SubjectMarks {
            marks = List.copyOf(marks);
        }
    }

    /** A mark and the day of its work. */
    public record DatedMark(LocalDate date, WeekMark mark) {}
}
