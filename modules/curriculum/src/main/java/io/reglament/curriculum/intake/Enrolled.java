package io.reglament.curriculum.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person in a class or a group, by the sender's keys.
 *
 * @param unit of a class or of a group
 */
record Enrolled(
        String sourcedId, String unit, String person, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {}
