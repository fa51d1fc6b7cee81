package io.reglament.compliance.deadlines;

import io.reglament.compliance.deadlines.Verdict.NotOwed;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.WorkStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All rules over one duty of one lesson or work, as a pure function.
 *
 * @param onAirFrom the first day on which the school keeps lessons here
 * @param now the moment for which everything is judged
 */
record Judgement(LocalDate onAirFrom, Instant now) {
    /** The duty of a lesson of that day. */
    Verdict of(LocalDate lesson, DueMoment due, Optional<Instant> enteredSince) {
        if (NothingIsOwedBeforeTheSchoolIsOnAir.frees(lesson, onAirFrom)
                || NothingIsOwedThatNobodyDemands.frees(due.basis())) {
            return new NotOwed();
        }
        return AnEntryIsLateFromItsDueMomentOn.verdict(due, enteredSince, now);
    }

    /** The marks of a work. */
    Verdict of(WorkStanding work, DueMoment due) {
        return AWorkThatNobodySatOwesNoMarks.frees(work)
                ? new NotOwed()
                : of(work.date(), due, work.missing() > 0 ? Optional.empty() : work.completeSince());
    }
}
