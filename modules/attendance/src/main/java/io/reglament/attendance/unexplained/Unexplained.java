package io.reglament.attendance.unexplained;

import io.reglament.curriculum.LessonView;
import io.reglament.identity.PersonId;

/**
 * A student's absence of which nobody has said why.
 *
 * @param lesson the first one of the day that was missed, as far as is known
 */
record Unexplained(PersonId student, LessonView lesson) {}
