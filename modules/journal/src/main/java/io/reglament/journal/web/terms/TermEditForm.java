package io.reglament.journal.web.terms;

import io.reglament.journal.LessonEntry;
import io.reglament.journal.MarkEdit;
import io.reglament.tenancy.DeviceClock;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A student's mark of the term as somebody set it. */
record TermEditForm(
        @Schema(
                description =
                        "The client's own key of this edit: the same again gets the same answer, and changes nothing")
        @NotNull
        UUID key,

        @Schema(description = "The student") @NotNull UUID student,

        @Schema(description = "A symbol of the school's scale, or na for not attested; empty clears it")
        @NotNull
        @Size(max = MarkEdit.MARK_MOST)
        String mark,

        @Schema(description = "The version it was set over; 0 where nothing ever stood") @NotNull @Min(0)
        Integer version,

        @Schema(description = "When it was set, by the device's clock; left out by clients that send at once") @Nullable
        Instant typedAt,

        @Schema(description = "Why it is changed after its deadline; needed from a deputy head")
        @Size(max = MarkEdit.REASON_MOST)
        @Nullable
        String reason) {

    @AssertTrue(message = "{journal.fault.characters}")
    boolean isMark() {
        return mark == null || LessonEntry.isLine(mark);
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
