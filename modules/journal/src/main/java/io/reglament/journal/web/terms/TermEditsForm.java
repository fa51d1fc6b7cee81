package io.reglament.journal.web.terms;

import io.reglament.journal.TermMarks;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Marks of a group's term. */
record TermEditsForm(
        @Schema(description = "Taken each by itself, in this order; what is saved is saved in one transaction")
        @NotNull
        @Size(min = 1, max = TermMarks.MOST)
        List<@NotNull @Valid TermEditForm> edits) {}
