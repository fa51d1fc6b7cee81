package io.reglament.curriculum;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A teacher's charge of a group as a roster states it; all references are the sender's keys.
 *
 * @param firstDay empty: since ever
 * @param lastDay included; empty: open
 */
public record TeachingRecord(
        String sourcedId, String group, String teacher, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {}
