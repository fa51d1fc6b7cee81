package io.reglament.compliance;

import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which findings are asked for: of lessons and works in a stretch of days, narrowed by what is present.
 *
 * @param first of the days
 * @param last included, at most {@value #MOST_DAYS} days in all
 * @param state empty means what is late: open, or mended late; withdrawn ones are there only when asked for
 */
public record FindingQuery(
        LocalDate first,
        LocalDate last,
        Optional<PersonId> teacher,
        Optional<String> groupLabel,
        Optional<LocalDate> day,
        Optional<ClauseChoice> clause,
        Optional<FindingState> state) {
    /** Days in the longest stretch. */
    public static final int MOST_DAYS = 100;

    public FindingQuery {
        if (last.isBefore(first) || first.plusDays(MOST_DAYS).compareTo(last) <= 0) {
            throw new IllegalArgumentException("No stretch of 1 to " + MOST_DAYS + " days: " + first + " to " + last);
        }
    }

    /** Everything late in a stretch. */
    public static FindingQuery late(LocalDate first, LocalDate last) {
        return new FindingQuery(
                first, last, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
