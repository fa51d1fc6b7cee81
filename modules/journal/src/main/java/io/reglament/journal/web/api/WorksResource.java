package io.reglament.journal.web.api;

import io.reglament.journal.web.works.WorkResource;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of works. */
record WorksResource(
        List<WorkResource> items,
        @Schema(description = "From 0") int page,

        @Schema(description = "Whether there may be something behind it")
        boolean more) {}
