package io.reglament.compliance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a school kept its own obligations in a week, in sums.
 *
 * <p>Owed is an obligation of a lesson or a work of that week (by the day of the lesson, or on which the work was sat)
 * that the school's profile demands by a clause or a district's default, and that is decided: entered, or past its due
 * moment. So what may still be entered in time is not counted yet, and what nobody demands never is: a cancelled lesson,
 * a lesson before the school is on air, an oral mark that nobody gave, a work that nobody sat. Every obligation that is
 * owed is either met, late or open, and the share is met / (met + late + open).
 *
 * @param monday the first day of the week
 * @param rule empty for all rules together
 * @param met entered before the due moment
 * @param late entered at the due moment or after
 * @param open past the due moment and still not entered
 * @param things how many lessons and works these obligations are of
 * @param teachers how many people answer for them
 */
public record KeptWeek(
        LocalDate monday, Optional<FindingRule> rule, int met, int late, int open, int things, int teachers) {
    /** Everything that was owed. */
    public int owed() {
        return met + late + open;
    }
}
