package io.reglament.curriculum.day;

import io.reglament.curriculum.WaitingWork;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Duty;
import java.time.Instant;
import java.util.Optional;

/** A work that waits for its marks, and how late that is. */
public record DayWork(WaitingWork work, DutyState state) {
    static DayWork at(Instant now, WaitingWork work) {
        return new DayWork(work, DutyState.of(Duty.ORAL_MARKS, Optional.empty(), work.due(), now));
    }

    /** The clause that sets the limit. */
    public Optional<ClauseId> clause() {
        return state.openUnder();
    }
}
