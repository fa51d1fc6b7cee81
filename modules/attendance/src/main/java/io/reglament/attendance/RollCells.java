package io.reglament.attendance;

import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import org.springframework.stereotype.Component;

/**
 * Single students in the rolls of the bound school, as a cell of the sheet states them. A cell is applied on the roll
 * as it stands at that moment, whatever its version: so it cannot undo what was said of another student, and has no
 * conflicts. The later of two about the same student stands; the history shows both.
 *
 * <p>Where no roll has been taken, naming one who was absent or late takes it: all others were here. Saying of one that
 * they were here takes none, since it does not say so of the others.
 */
@Component
public class RollCells {
    private final OneCell attempt;

    RollCells(OneCell attempt) {
        this.attempt = attempt;
    }

    /**
     * Says of one student how they were there. Who may keep the lesson is for the caller to ask.
     *
     * @throws NotInTheGroup when the student is not in the group on the lesson's day
     * @throws io.reglament.regulation.Refused when the lesson has not begun, or the key has been used for something else
     */
    public CellView mark(LessonView lesson, RollCell cell, Member by) {
        return TriedAgain.untilSettled(() -> attempt.attempt(lesson, cell, by));
    }
}
