package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mark that stands.
 *
 * @param work for which it was given, or the lesson's own column
 * @param ordinal 1, or more for one given for a retake
 * @param mark as it stands, never empty
 * @param comment empty where none was written
 * @param firstGiven when the first mark of the cell was received, as far as that is known
 */
public record MarkContent(
        UUID work, PersonId student, int ordinal, String mark, String comment, Optional<Instant> firstGiven) {}
