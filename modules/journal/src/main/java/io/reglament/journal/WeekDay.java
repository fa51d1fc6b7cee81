package io.reglament.journal;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of a student's week.
 *
 * @param lessons in the order of the day
 * @param others marks for works of the day that belong to none of these lessons
 */
public record WeekDay(LocalDate date, List<WeekLesson> lessons, List<SubjectMark> others) {
    public WeekDay {
        lessons = List.copyOf(lessons);
        others = List.copyOf(others);
    }

    /**
     * A mark with its subject.
     *
     * @param subject the subject's name; empty where the group is not there any more
     */
    public record SubjectMark(String subject, WeekMark mark) {}
}
