package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mark that stands.
 *
 * @param work for which it was given, or the lesson's own column
 * @param ordinal 1, or more for one given beside it
 * @param mark as it stands, never empty
 * @param comment empty where none was written
 * @param firstGiven when the first mark of the cell was received, as far as that is known
 */
public record MarkContent(
        UUID work, PersonId student, int ordinal, String mark, String comment, Optional<Instant> firstGiven) {
    /**
     * Whether it is of a retake: beyond the marks that the work takes by itself, or one of them that stands with a
     * comment beside the first.
     *
     * @param own how many the work takes by itself
     */
    public boolean retakes(int own) {
        return ordinal > 1 && (ordinal > own || !comment.isEmpty());
    }
}
