package io.reglament.compliance.courses;

import io.reglament.compliance.FoundCourse;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is said of a sheet or of a class's day.
 *
 * @param date the last day of the term, or the day
 */
public record CourseSaid(FoundCourse course, LocalDate date, List<Said> said) {
    public CourseSaid {
        said = List.copyOf(said);
    }
}
