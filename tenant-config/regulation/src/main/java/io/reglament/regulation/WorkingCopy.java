package io.reglament.regulation;

import java.time.Instant;
import java.util.UUID;

/**
 * The copy of a regulation that a school works on; it may be faulty.
 *
 * @param basedOn the version it was taken from
 * @param by who changed it last
 */
public record WorkingCopy(String yaml, int basedOn, UUID by, Instant at) {}
