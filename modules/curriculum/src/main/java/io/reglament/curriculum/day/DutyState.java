package io.reglament.curriculum.day;

import io.reglament.curriculum.DueMoment;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Duty;
import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with one duty of a lesson.
 *
 * @param due empty for a lesson that owes nothing
 */
public record DutyState(Duty duty, State state, Optional<DueMoment> due) {
    public enum State {
        DONE,
        /** Done, though after it was due. */
        DONE_LATE,
        OWED,
        LATE,
        /** Not done, and nobody demands it. */
        FREE
    }

    static DutyState of(Duty duty, Optional<Instant> entered, Optional<DueMoment> due, Instant now) {
        Optional<DueMoment> demanded = due.filter(moment -> moment.basis().binding());
        boolean missed =
                demanded.map(moment -> moment.missedBy(entered.orElse(now))).orElse(false);
        return new DutyState(duty, state(entered.isPresent(), demanded.isPresent(), missed), demanded);
    }

    public boolean open() {
        return state == State.OWED || state == State.LATE;
    }

    /** The clause that demands it, while it is open. */
    Optional<ClauseId> openUnder() {
        return due.filter(moment -> open()).flatMap(moment -> moment.basis().clause());
    }

    /** Until when it is open, where an outage moved that. */
    public Optional<DueMoment> moved() {
        return due.filter(moment -> open() && moment.extension().isPresent());
    }

    public boolean is(State wanted) {
        return state == wanted;
    }

    private static State state(boolean entered, boolean demanded, boolean missed) {
        if (entered) {
            return missed ? State.DONE_LATE : State.DONE;
        }
        return !demanded ? State.FREE : missed ? State.LATE : State.OWED;
    }
}
