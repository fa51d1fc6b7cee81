package io.reglament.journal;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.DeviceClock;
import java.time.Instant;
import java.util.UUID;

/**
 * A student's mark of a term as somebody set it.
 *
 * @param key the client's own key of this edit: the same again gets the same answer and changes nothing
 * @param mark a symbol of the scale, or {@link Proposal#NOT_ATTESTED}; empty clears it
 * @param version the version it was set over, 0 where nothing ever stood
 * @param typedAt by the device's clock, between the years 2000 and 2100
 * @param reason why a mark is changed after its deadline, at most 500 characters; empty where none is needed
 */
public record TermMarkEdit(UUID key, PersonId student, String mark, int version, Instant typedAt, String reason) {
    /** @throws IllegalArgumentException when a bound is overstepped */
    public TermMarkEdit {
        mark = mark.strip();
        reason = reason.strip();
        require(mark.length() <= MarkEdit.MARK_MOST && LessonEntry.isLine(mark), "mark");
        require(version >= 0, "version");
        require(DeviceClock.isPlausible(typedAt), "typedAt");
        require(reason.length() <= MarkEdit.REASON_MOST && LessonEntry.isText(reason), "reason");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("Out of bounds: " + what);
        }
    }
}
