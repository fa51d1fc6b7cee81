package io.reglament.attendance.board;

import io.reglament.attendance.reasons.ReasonView;
import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.LessonView;
import io.reglament.regulation.AbsenceReason;
import java.util.Optional;

/**
 * A student at a lesson.
 *
 * @param taken whether the lesson's roll has been taken: without it nothing is known
 * @param absence the teacher's entry; empty for one who was here, or of whom nothing is known
 * @param reason the class teacher's, which may stand without an absence; its version is 0 where there is none
 */
public record BoardCell(LessonView lesson, boolean taken, Optional<AbsentAt> absence, ReasonView reason) {
    public Optional<AbsenceReason> why() {
        return reason.reason();
    }

    /** Nobody has said that the student was here: the cells that a reason for the whole day is meant for. */
    public boolean notHere() {
        return !taken || absence.isPresent();
    }

    /** An absence that waits for its reason. */
    public boolean unexplained() {
        return absence.isPresent() && why().isEmpty();
    }
}
