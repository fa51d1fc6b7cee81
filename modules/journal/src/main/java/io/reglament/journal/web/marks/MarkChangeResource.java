package io.reglament.journal.web.marks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;

/** One change of a cell, as it was kept for ever. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record MarkChangeResource(
        int ordinal,

        @Schema(description = "The cell's version since this change")
        int version,

        @Schema(description = "Empty where nothing stood") String before,
        @Schema(description = "Empty where it was cleared") String after,

        @Schema(description = "That stands since this change")
        String comment,

        @Schema(description = "By the device's clock") Instant typedAt,
        @Schema(description = "By the platform's clock") Instant receivedAt,
        String by,

        @Schema(description = "Whose mark it is, where somebody else typed it for them")
        Optional<String> onBehalfOf,

        @Schema(description = "Why an old mark was changed") Optional<String> reason) {}
