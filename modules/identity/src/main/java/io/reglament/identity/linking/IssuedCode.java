package io.reglament.identity.linking;

import java.time.Instant;

/**
 * A code, shown once.
 *
 * @param code in groups of four
 * @param until the first instant at which it is worth nothing
 */
public record IssuedCode(String code, Instant until) {}
