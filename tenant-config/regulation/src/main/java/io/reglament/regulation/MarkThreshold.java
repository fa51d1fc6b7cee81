package io.reglament.regulation;

import java.math.BigDecimal;

/**
 * From which mean on a mark is proposed for a term.
 *
 * @param mark of the scale
 * @param from at most two decimals
 */
public record MarkThreshold(int mark, BigDecimal from) {}
