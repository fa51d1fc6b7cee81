package io.reglament.journal.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** A group of students who learn one subject together. */
record GroupResource(
        UUID id,

        @Schema(description = "The class, and the subgroup where there is one")
        String label,

        String subject,

        @Schema(description = "1 to 11; 0 where the roster states none")
        int grade) {}
