package io.reglament.regulation;

import java.time.Instant;
import java.util.UUID;

/**
 * How who approved a version said that a conflict of it is to be read.
 *
 * @param words in their own language, 1 to 1,000
 */
public record Resolution(String words, UUID by, Instant at) {}
