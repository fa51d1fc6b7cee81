package io.reglament.journal;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonId;
import io.reglament.regulation.FormOfControl;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A column: a lesson's own marks, or a work.
 *
 * @param lesson the lesson of its own column, or the one that the work was sat in
 * @param lessonAccess what the reader may do with the lesson itself; none where there is no lesson
 * @param period the lesson's place in the day; 0 where there is no lesson
 * @param form key of the form of control
 * @param control the form as the profile of the column's day has it; empty where that knows no such form
 * @param symbols what may be typed by the profile of the column's day, from the lowest mark up
 * @param marks that a work of the form takes by itself: 1, or 2 where content and grammar are marked apart
 * @param weight the work's own; for a lesson's own column without marks that of the form on its day
 * @param due until when it is to be marked; empty where no limit is set, nothing is owed, or for a lesson's own column
 * @param missing members who were there and lack a mark; 0 for a lesson's own column
 * @param pile papers of the teacher in this form from that day; 0 for a lesson's own column
 * @param version of the work; 0 for a lesson's own column in which nothing was ever entered
 */
public record SheetColumn(
        WorkId work,
        Optional<LessonId> lesson,
        LessonAccess lessonAccess,
        LocalDate date,
        int period,
        String form,
        Optional<FormOfControl> control,
        List<String> symbols,
        int marks,
        String title,
        BigDecimal weight,
        boolean lessonsOwn,
        boolean planned,
        Optional<DueMoment> due,
        int missing,
        int pile,
        int version) {
    public SheetColumn {
        symbols = List.copyOf(symbols);
    }
}
