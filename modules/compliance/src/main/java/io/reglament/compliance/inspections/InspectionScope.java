package io.reglament.compliance.inspections;

import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an inspection looks at: lessons and works of a stretch of days, of the whole school unless something narrows it.
 *
 * @param last included, at most {@value #MOST_DAYS} days in all
 * @param classLabel of the class, its subgroups included
 */
public record InspectionScope(
        LocalDate first,
        LocalDate last,
        Optional<PersonId> teacher,
        Optional<String> classLabel,
        Optional<String> subject) {
    /** Days in the longest stretch. */
    public static final int MOST_DAYS = 366;

    public InspectionScope {
        if (last.isBefore(first) || first.plusDays(MOST_DAYS).compareTo(last) <= 0) {
            throw new IllegalArgumentException("No stretch of 1 to " + MOST_DAYS + " days: " + first + " to " + last);
        }
    }
}
