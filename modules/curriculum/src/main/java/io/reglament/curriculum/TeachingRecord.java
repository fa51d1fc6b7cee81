package io.reglament.curriculum;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A teacher's charge of a group, or a class teacher's of a class, as a roster states it; all references are the
 * sender's keys.
 *
 * @param unit of a {@link ClassRecord} or a {@link GroupRecord}
 * @param firstDay empty: since ever
 * @param lastDay included; empty: open
 */
public record TeachingRecord(
        String sourcedId, String unit, String teacher, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {}
