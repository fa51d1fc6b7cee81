package io.reglament.district.report;

import java.time.LocalDate;

/**
 * A week of one rule, or of all.
 *
 * @param few withheld, because too few lessons or people stand behind it
 */
public record WeekOfSchool(LocalDate monday, String rule, Share share, boolean few) {}
