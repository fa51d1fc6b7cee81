package io.reglament.journal.web.works;

import io.reglament.journal.LessonEntry;
import io.reglament.journal.WorkEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new work: either in a lesson or on a day. */
record WorkForm(
        @Schema(description = "The client's own id of the work: sent again, the work is made once") @NotNull
        UUID id,

        @Schema(description = "The lesson it is sat in; then no date is told") @Nullable
        UUID lesson,

        @Schema(description = "The day, where there is no lesson") @Nullable
        LocalDate date,

        @Schema(description = "Key of a form of control in the school's profile")
        @NotNull
        @Size(min = 1, max = WorkEntry.FORM_MOST)
        String form,

        @Schema(description = "What it was about; may be empty") @NotNull @Size(max = WorkEntry.TITLE_MOST)
        String title,

        @Schema(description = "Whether it was announced beforehand; left out: not") @Nullable
        Boolean planned) {

    @AssertTrue(message = "{journal.fault.characters}")
    boolean isTitle() {
        return title == null || LessonEntry.isLine(title);
    }

    @AssertTrue(message = "{journal.fault.lesson-or-date}")
    boolean isDate() {
        return (lesson == null) != (date == null);
    }
}
