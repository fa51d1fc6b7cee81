package io.reglament.journal.web.works;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;

/** One field of a work as one save stated or changed it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record WorkChangeResource(
        @Schema(description = "The work's version since this change")
        int version,

        @Schema(allowableValues = {"lesson", "date", "form", "title", "weight", "planned", "removed"})
        String field,

        @Schema(description = "Empty where nothing was stated before")
        String before,

        String after,
        @Schema(description = "By the platform's clock") Instant receivedAt,
        Optional<String> by) {}
