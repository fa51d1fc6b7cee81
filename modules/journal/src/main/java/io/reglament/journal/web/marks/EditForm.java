package io.reglament.journal.web.marks;

import io.reglament.journal.LessonEntry;
import io.reglament.journal.MarkEdit;
import io.reglament.tenancy.DeviceClock;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One cell as it was typed. */
record EditForm(
        @Schema(
                description =
                        "The client's own key of this edit: the same again gets the same answer, and changes nothing")
        @NotNull
        UUID key,

        @Schema(description = "The work, or a lesson's id for the lesson's own column") @NotNull
        UUID work,

        @Schema(description = "The student") @NotNull UUID student,

        @Schema(description = "1 for the mark, 2 to 9 for others of the work, such as retakes; left out: 1")
        @Min(1)
        @Max(MarkEdit.ORDINAL_MOST)
        @Nullable
        Integer ordinal,

        @Schema(description = "A symbol of the school's scale; empty clears the cell, and its comment with it")
        @NotNull
        @Size(max = MarkEdit.MARK_MOST)
        String mark,

        @Schema(description = "Seen by the family; left out, what stands stays. No comment without a mark")
        @Size(max = MarkEdit.COMMENT_MOST)
        @Nullable
        String comment,

        @Schema(description = "The cell's version it was typed over; 0 where nothing ever stood") @NotNull @Min(0)
        Integer version,

        @Schema(description = "When it was typed, by the device's clock; left out by clients that send at once")
        @Nullable
        Instant typedAt,

        @Schema(description = "Why an old mark is changed; needed from a deputy head")
        @Size(max = MarkEdit.REASON_MOST)
        @Nullable
        String reason) {

    @AssertTrue(message = "{journal.fault.characters}")
    boolean isMark() {
        return mark == null || LessonEntry.isLine(mark);
    }

    @AssertTrue(message = "{journal.fault.comment}")
    boolean isComment() {
        boolean beside = mark == null || !mark.isBlank();
        return comment == null || comment.isBlank() || (beside && LessonEntry.isText(comment));
    }

    @AssertTrue(message = "{journal.fault.characters}")
    boolean isReason() {
        return reason == null || LessonEntry.isText(reason);
    }

    @AssertTrue(message = "{journal.fault.typed-at}")
    boolean isTypedAt() {
        return typedAt == null || DeviceClock.isPlausible(typedAt);
    }
}
