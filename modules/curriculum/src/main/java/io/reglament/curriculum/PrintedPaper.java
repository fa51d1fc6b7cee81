package io.reglament.curriculum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The newest print of a group's sheet.
 *
 * @param number of the copy
 * @param last the last day that stands on the paper
 */
public record PrintedPaper(UUID print, GroupId group, TermId term, int number, LocalDate last, Instant at) {}
