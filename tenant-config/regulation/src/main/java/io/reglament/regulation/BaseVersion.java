package io.reglament.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of the district's base. Its text is never changed, and once published it stays so.
 *
 * @param version 0 for what came with the release
 * @param by who handed it in, as the district's directory names them
 * @param published empty while nobody has put it in force
 */
public record BaseVersion(int version, String by, Instant at, Optional<Publication> published) {
    /** By which order it is in force from which day on. */
    public record Publication(LocalDate from, ApprovalOrder order, String by, Instant at) {}
}
