package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import io.reglament.regulation.AbsenceReason;
import java.util.Optional;

/**
 * A student who was absent from a lesson, or came late.
 *
 * @param late true for one who came, though late
 * @param minutesLate where somebody noted it
 * @param reason as the class teacher states it
 */
public record AbsentAt(
        LessonId lesson,
        PersonId student,
        boolean late,
        Optional<Integer> minutesLate,
        Optional<AbsenceReason> reason) {}
