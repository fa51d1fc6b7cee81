package io.reglament.attendance;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import java.util.Map;
import java.util.Optional;

/**
 * The roll of a lesson as it stands.
 *
 * @param version 0 when none has been taken, then one more with every change
 * @param taken empty when none has been taken
 * @param exceptions those who were absent or late; everybody else of the group was there, once a roll has been taken
 */
public record RollView(LessonId lesson, int version, Optional<Taken> taken, Map<PersonId, Mark> exceptions) {
    public RollView {
        exceptions = Map.copyOf(exceptions);
    }

    static RollView none(LessonId lesson) {
        return new RollView(lesson, 0, Optional.empty(), Map.of());
    }
}
