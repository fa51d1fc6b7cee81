package io.reglament.journal.web.works;

import io.swagger.v3.oas.annotations.media.Schema;

/** Somebody else was quicker. */
record WorkConflict(
        int version,
        @Schema(description = "What stands instead") WorkResource current) {}
