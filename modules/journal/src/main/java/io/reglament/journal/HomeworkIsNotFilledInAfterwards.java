package io.reglament.journal;

import io.reglament.regulation.Backfill;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import java.time.LocalDate;

/**
 * Where the regulation forbids it (A 5.2), homework of a lesson of an earlier day is neither entered nor changed nor
 * cleared. On the lesson's own day it is taken at any hour, even when it is already late. A day is the school's own.
 */
final class HomeworkIsNotFilledInAfterwards {
    private HomeworkIsNotFilledInAfterwards() {}

    /** @throws Refused with the clause that forbids it */
    static void check(
            Regulated<Backfill> backfill,
            LocalDate lessonDay,
            LocalDate today,
            LessonRecord before,
            LessonRecord after) {
        if (isClosed(backfill, lessonDay, today) && !after.sameHomework(before)) {
            throw new Refused("journal.refused.homework-is-not-filled-in-afterwards", backfill.basis());
        }
    }

    static boolean isClosed(Regulated<Backfill> backfill, LocalDate lessonDay, LocalDate today) {
        return backfill.value() == Backfill.FORBIDDEN && lessonDay.isBefore(today);
    }
}
