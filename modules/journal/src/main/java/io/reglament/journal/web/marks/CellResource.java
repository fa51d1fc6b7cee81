package io.reglament.journal.web.marks;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** A cell with its marks and what became of them. */
record CellResource(
        UUID work,
        UUID student,

        @Schema(description = "By ordinal, cleared ones too")
        List<StandingResource> marks,

        @Schema(description = "Latest first, at most 50") List<MarkChangeResource> changes) {}
