package io.reglament.journal.sheet;

import io.reglament.curriculum.LessonView;
import io.reglament.journal.works.WorkRow;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A column's place on the sheet.
 *
 * @param lesson as it stands; empty where there is none, and where it was cancelled
 */
record Place(WorkRow work, Optional<LessonView> lesson) {
    /** The lesson's place in the day; 0 where there is no lesson. */
    int period() {
        return lesson.map(LessonView::period).orElse(0);
    }

    LocalDate date() {
        return work.date();
    }
}
