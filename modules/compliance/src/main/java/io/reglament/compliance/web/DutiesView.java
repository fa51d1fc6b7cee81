package io.reglament.compliance.web;

import io.reglament.compliance.duties.DutyState;
import io.reglament.compliance.duties.ReviewFacts;
import io.reglament.regulation.ClauseId;
import java.util.List;
import java.util.Optional;

/**
 * The page of duties as its template reads it.
 *
 * @param mine what the member owes now, what is late first
 * @param more how many of these are not shown
 * @param strips every duty the member sees, with its times in a row
 */
record DutiesView(List<Due> mine, int more, List<Strip> strips) {
    /**
     * A duty that the member owes.
     *
     * @param days on which it can be done in time
     * @param review whether a class teacher's review shows it done; an inspection does otherwise
     */
    record Due(
            String key,
            String name,
            String label,
            String days,
            String due,
            Optional<ClauseId> clause,
            boolean late,
            boolean review) {}

    /**
     * A duty with its times.
     *
     * @param rhythm how often, by the regulation in force
     * @param last what the class teacher saw when they looked last
     */
    record Strip(
            String name,
            String who,
            String rhythm,
            Optional<ClauseId> clause,
            List<Cell> cells,
            Optional<ReviewFacts> last) {}

    /** One time that a duty came round. */
    record Cell(DutyState state, String words) {
        /** Stands beside the colour. */
        public String sign() {
            return switch (state) {
                case COMING -> "·";
                case OPEN -> "○";
                case DONE -> "✓";
                case DONE_LATE -> "+";
                case OVERDUE -> "!";
            };
        }

        /** The meaning of its colour. */
        public String tone() {
            return switch (state) {
                case COMING -> "coming";
                case OPEN -> "waiting";
                case DONE -> "done";
                case DONE_LATE -> "owed";
                case OVERDUE -> "late";
            };
        }
    }
}
