package io.reglament.journal.web.works;

import io.reglament.journal.LessonEntry;
import io.reglament.journal.WorkEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A work as it is to be, always the whole of it. */
record WorkChangeForm(
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
        Boolean planned,

        @Schema(description = "The version it was typed over") @NotNull @Min(1)
        Integer version) {

    @AssertTrue(message = "{journal.fault.characters}")
    boolean isTitle() {
        return title == null || LessonEntry.isLine(title);
    }

    @AssertTrue(message = "{journal.fault.lesson-or-date}")
    boolean isDate() {
        return (lesson == null) != (date == null);
    }
}
