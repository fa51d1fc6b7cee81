package io.reglament.attendance.reasons;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import java.util.Comparator;

/** A student at a lesson. */
public record Cell(LessonId lesson, PersonId student) {
    /** One order for everybody, so that two who write the same cells never wait for each other crosswise. */
    static final Comparator<Cell> ORDER = Comparator.comparing(
                    (Cell cell) -> cell.lesson().value())
            .thenComparing(cell -> cell.student().value());
}
