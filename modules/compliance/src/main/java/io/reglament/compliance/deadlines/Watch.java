package io.reglament.compliance.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The next look at a lesson or a work.
 *
 * @param date of the lesson, or on which the work was sat
 * @param nextDue empty where nothing falls due any more
 * @param kept what the last look found entered in time
 */
record Watch(UUID id, LocalDate date, Optional<Instant> nextDue, Kept kept) {
    /** On which everything stands that nobody has judged yet. */
    static final LocalDate NEVER = LocalDate.EPOCH;
}
