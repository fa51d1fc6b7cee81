package io.reglament.curriculum;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A student in a class or a group as a roster states it; all references are the sender's keys.
 *
 * @param unit of a {@link ClassRecord} or a {@link GroupRecord}
 * @param firstDay empty: since ever
 * @param lastDay included; empty: open
 */
public record MembershipRecord(
        String sourcedId, String unit, String student, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {}
