package io.reglament.journal;

import io.reglament.identity.PersonId;
import io.reglament.tenancy.DeviceClock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One cell as it was typed.
 *
 * @param key the client's own key of this edit: the same again gets the same answer and changes nothing
 * @param ordinal 1 for the mark, 2 to 9 for others of the work, such as retakes; every mark that stands counts in the average
 * @param mark a symbol of the scale; other words, at most 60 characters, are answered with why not; empty clears the cell, and its comment with it
 * @param comment at most 500 characters; left out, what stands stays
 * @param version the version it was typed over, 0 where nothing ever stood
 * @param typedAt by the device's clock, between the years 2000 and 2100
 * @param reason why an old mark is changed, at most 500 characters; empty where none is needed
 */
public record MarkEdit(
        UUID key,
        WorkId work,
        PersonId student,
        int ordinal,
        String mark,
        Optional<String> comment,
        int version,
        Instant typedAt,
        String reason) {
    public static final int ORDINAL_MOST = 9;
    public static final int MARK_MOST = 60;
    public static final int COMMENT_MOST = 500;
    public static final int REASON_MOST = 500;

    /** @throws IllegalArgumentException when a bound is overstepped, or a comment comes without a mark */
    public MarkEdit {
        mark = mark.strip();
        comment = comment.map(String::strip);
        reason = reason.strip();
        require(ordinal >= 1 && ordinal <= ORDINAL_MOST, "ordinal");
        require(mark.length() <= MARK_MOST && LessonEntry.isLine(mark), "mark");
        require(comment.isEmpty() || isComment(comment.get()), "comment");
        require(!mark.isEmpty() || comment.isEmpty() || comment.get().isEmpty(), "comment");
        require(version >= 0, "version");
        require(DeviceClock.isPlausible(typedAt), "typedAt");
        require(reason.length() <= REASON_MOST && LessonEntry.isText(reason), "reason");
    }

    public boolean clears() {
        return mark.isEmpty();
    }

    private static boolean isComment(String text) {
        return text.length() <= COMMENT_MOST && LessonEntry.isText(text);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("Out of bounds: " + what);
        }
    }
}
