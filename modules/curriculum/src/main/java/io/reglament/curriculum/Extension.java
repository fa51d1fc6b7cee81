package io.reglament.curriculum;

import io.reglament.regulation.Basis;
import java.time.Instant;

/**
 * Why something falls due later than its own deadline says.
 *
 * @param outage the one that moved it last
 * @param originally when it would have fallen due without any
 * @param basis what the time after an outage rests on
 */
public record Extension(Outage outage, Instant originally, Basis basis) {}
