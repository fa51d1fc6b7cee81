package io.reglament.journal;

import java.math.BigDecimal;
import java.time.Instant;

/** A mark as the family sees it. */
public record WeekMark(
        WorkId work, String form, String title, BigDecimal weight, String mark, String comment, Instant givenAt) {}
