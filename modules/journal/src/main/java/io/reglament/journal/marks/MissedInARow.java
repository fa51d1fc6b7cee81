package io.reglament.journal.marks;

import io.reglament.curriculum.StudentLesson;
import io.reglament.regulation.Span;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether a student missed so much in a row, in whatever subjects, since he was last at a lesson of one subject. Who is
 * not named as absent was there: a roll that nobody took keeps nobody from anything.
 */
final class MissedInARow {
    private MissedInARow() {}

    /** @param before the student's lessons before the one asked about, in the order of time */
    static boolean since(List<StudentLesson> before, Predicate<StudentLesson> missed, Span span) {
        List<StudentLesson> run = new ArrayList<>();
        for (StudentLesson lesson : before.reversed()) {
            if (missed.test(lesson)) {
                run.add(lesson);
                if (length(run, span.unit()) >= span.count()) {
                    return true;
                }
            } else if (lesson.sameSubject()) {
                return false;
            } else {
                run.clear();
            }
        }
        return false;
    }

    /** @param run from the last lesson back to the first */
    private static long length(List<StudentLesson> run, Span.Unit unit) {
        return switch (unit) {
            case LESSONS -> run.size();
            case WORKING_DAYS ->
                run.stream().map(StudentLesson::date).distinct().count();
            case DAYS ->
                ChronoUnit.DAYS.between(run.getLast().date(), run.getFirst().date()) + 1;
        };
    }
}
