package io.reglament.curriculum.intake;

import io.reglament.curriculum.planning.LessonPlanning;
import io.reglament.regulation.ProfileChangeListener;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A new profile can change the school's week, and with it the lessons. */
@Component
class NewRules implements ProfileChangeListener {
    private final Shelves shelves;
    private final LessonPlanning planning;

    NewRules(Shelves shelves, LessonPlanning planning) {
        this.shelves = shelves;
        this.planning = planning;
    }

    @Override
    public void profileActivated(LocalDate from) {
        planning.follow(shelves.timetable());
    }
}
