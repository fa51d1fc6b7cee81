package io.reglament.curriculum.calendar;

import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.WorkToMark;
import java.time.LocalDate;
import java.util.UUID;

/** All of a lesson or a work that its deadlines are counted from. */
record Spot(UUID group, UUID term, LocalDate date) {
    static Spot of(LessonView lesson) {
        return new Spot(lesson.group().value(), lesson.term().value(), lesson.date());
    }

    static Spot of(WorkToMark work) {
        return new Spot(work.group().value(), work.term().value(), work.date());
    }
}
