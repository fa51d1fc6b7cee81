package io.reglament.journal.web.family;

import java.time.LocalDate;
import java.util.List;

/**
 * A day in a diary.
 *
 * @param chosen whether the address asks for it: the one that a phone shows first
 * @param others marks for works of the day outside its lessons
 */
record DiaryDay(LocalDate date, boolean today, boolean chosen, List<DiaryLesson> lessons, List<Other> others) {
    DiaryDay {
        lessons = List.copyOf(lessons);
        others = List.copyOf(others);
    }

    /** A mark with its subject. */
    record Other(String subject, DiaryMark mark) {}
}
