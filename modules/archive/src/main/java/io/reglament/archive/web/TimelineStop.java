package io.reglament.archive.web;

import io.reglament.archive.making.KeptOccasions.Kept;
import io.reglament.archive.schedule.Occasion;
import io.reglament.regulation.ClauseId;
import java.time.Instant;
import java.util.Optional;

/**
 * An occasion on the page's line of time.
 *
 * @param grades whose term ends; empty for another occasion
 * @param why it is not whole, as a message key's end; empty when there is nothing to say
 */
record TimelineStop(Occasion occasion, String grades, State state, Optional<Instant> doneAt, String why) {
    /** How it stands. */
    enum State {
        IN_TIME("done", "✓"),
        LATE("owed", "✓"),
        MISSING("late", "✗"),
        PARTLY("owed", "◐"),
        OPEN("waiting", "…"),
        COMING("", "○");

        private final String tone;
        private final String sign;

        State(String tone, String sign) {
            this.tone = tone;
            this.sign = sign;
        }

        public String tone() {
            return tone;
        }

        public String sign() {
            return sign;
        }
    }

    static TimelineStop of(Occasion occasion, Optional<Kept> kept, Instant now) {
        Optional<Instant> done = kept.flatMap(Kept::doneAt);
        return new TimelineStop(
                occasion,
                occasion.grades().map(Object::toString).orElse(""),
                state(occasion, kept, done, now),
                done,
                kept.filter(_ -> done.isEmpty()).map(TimelineStop::why).orElse(""));
    }

    public Optional<ClauseId> clause() {
        return occasion.basis().clause();
    }

    private static State state(Occasion occasion, Optional<Kept> kept, Optional<Instant> done, Instant now) {
        if (done.isPresent()) {
            return done.get().isBefore(occasion.due()) ? State.IN_TIME : State.LATE;
        }
        if (!now.isBefore(occasion.due())) {
            return State.MISSING;
        }
        if (kept.isPresent()) {
            return State.PARTLY;
        }
        return now.isBefore(occasion.opens()) ? State.COMING : State.OPEN;
    }

    private static String why(Kept kept) {
        if (!kept.made().complete()) {
            return "copies";
        }
        return kept.handOverMissing() ? "hand-over" : "";
    }
}
