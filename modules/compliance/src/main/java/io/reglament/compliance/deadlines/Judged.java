package io.reglament.compliance.deadlines;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonView;
import io.reglament.regulation.Duty;

/** A duty of a lesson with what the rules say of it. */
record Judged(LessonView lesson, Duty duty, DueMoment due, Verdict verdict) {
    Finding.Place place() {
        return new Finding.Place(lesson.id().value(), duty);
    }
}
