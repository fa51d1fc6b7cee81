package io.reglament.journal.web.marks;

import io.reglament.journal.Marks;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Edits of cells of one group's sheet. */
record EditsForm(
        @Schema(description = "Taken each by itself, in this order; what is saved is saved in one transaction")
        @NotNull
        @Size(min = 1, max = Marks.MOST)
        List<@NotNull @Valid EditForm> edits) {}
