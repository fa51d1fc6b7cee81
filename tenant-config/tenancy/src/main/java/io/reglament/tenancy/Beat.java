package io.reglament.tenancy;

import java.time.Duration;
import java.time.Instant;

/**
 * A sign of life of a running application.
 *
 * @param at by the machine's time
 * @param school by {@link SchoolClock}
 */
public record Beat(Instant at, Instant school) {
    Duration since(Beat earlier) {
        return Duration.between(earlier.at, at);
    }

    /** Whether the schools' time simply went on, and was not set to another in between. */
    boolean followsInSchoolTime(Beat earlier, Duration tolerance) {
        Duration moved = Duration.between(earlier.school, school).minus(since(earlier));
        return moved.abs().compareTo(tolerance) < 0 && school.isAfter(earlier.school);
    }
}
