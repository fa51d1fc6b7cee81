package io.reglament.compliance.deadlines;

import io.reglament.compliance.FindingState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finding that no longer stands as it did.
 *
 * @param isNew whether there was none before
 * @param steps what happened to it, in order; never empty
 */
record FindingChange(boolean isNew, Finding finding, List<Step> steps) {
    enum What {
        OPENED,
        MENDED,
        REOPENED,
        WITHDRAWN,
        /** The same state, but of another teacher, clause, due moment or late entry. */
        REVISED
    }

    /**
     * A line of the finding's history.
     *
     * @param happenedAt when it became so, which may be before anybody noticed
     */
    record Step(What what, FindingState state, Instant happenedAt) {}

    /** Empty where nothing changed. */
    static Optional<FindingChange> between(Optional<Finding> known, Optional<Finding> next, Instant now) {
        return next.filter(finding -> !known.equals(next))
                .map(finding -> new FindingChange(known.isEmpty(), finding, steps(known, finding, now)));
    }

    private static List<Step> steps(Optional<Finding> known, Finding next, Instant now) {
        Optional<FindingState> before = known.map(Finding::state);
        if (before.equals(Optional.of(next.state()))) {
            return List.of(new Step(What.REVISED, next.state(), now));
        }
        List<Step> steps = new ArrayList<>();
        if (before.isEmpty()) {
            steps.add(new Step(What.OPENED, FindingState.OPEN, next.dueAt()));
        }
        last(before, next, now).ifPresent(steps::add);
        return List.copyOf(steps);
    }

    private static Optional<Step> last(Optional<FindingState> before, Finding next, Instant now) {
        return switch (next.state()) {
            case OPEN -> before.map(_ -> new Step(What.REOPENED, FindingState.OPEN, now));
            case MENDED_LATE -> next.mendedAt().map(at -> new Step(What.MENDED, FindingState.MENDED_LATE, at));
            case WITHDRAWN -> Optional.of(new Step(What.WITHDRAWN, FindingState.WITHDRAWN, now));
        };
    }
}
