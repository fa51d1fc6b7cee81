package io.reglament.curriculum.calendar;

import io.reglament.curriculum.WorkToMark;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Duty;
import io.reglament.regulation.FormOfControl;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import java.util.Optional;

/** Which deadline of a profile a work is marked by. */
final class WorkRules {
    private WorkRules() {}

    /** Empty where the profile sets no limit. */
    static Optional<Regulated<Deadline>> deadline(Profile profile, WorkToMark work) {
        return work.form().equals(FormOfControl.ORAL)
                ? Optional.of(profile.deadline(Duty.ORAL_MARKS, work.where()))
                : profile.workDeadline(work.where());
    }
}
