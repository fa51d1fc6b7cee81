package io.reglament.journal.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of groups. */
record GroupsResource(
        List<GroupResource> items,
        @Schema(description = "From 0") int page,

        @Schema(description = "Whether there may be something behind it")
        boolean more) {}
