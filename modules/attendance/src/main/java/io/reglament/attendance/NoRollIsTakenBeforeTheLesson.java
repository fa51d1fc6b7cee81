package io.reglament.attendance;

import io.reglament.curriculum.LessonView;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Who is there is seen in the lesson: a roll taken before it would say what nobody could know, and be in time. */
final class NoRollIsTakenBeforeTheLesson {
    private NoRollIsTakenBeforeTheLesson() {}

    /** @throws Refused naming the moment from which it is taken, by the school's own clock */
    static void check(LessonView lesson, ZoneId zone, Instant received) {
        if (received.isBefore(lesson.startsAt())) {
            throw new Refused(
                    "attendance.refused.no-roll-is-taken-before-the-lesson",
                    new Basis.NotRegulated(),
                    lesson.date(),
                    LocalTime.ofInstant(lesson.startsAt(), zone));
        }
    }
}
