package io.reglament.journal.web.marks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;

/** One mark of a cell. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record StandingResource(
        @Schema(description = "1 for the mark, 2 to 9 for others of the work, such as retakes")
        int ordinal,

        @Schema(description = "Empty where it was cleared") String mark,
        String comment,

        @Schema(description = "What the next edit is typed over")
        int version,

        @Schema(
                description =
                        "Since when a mark stands there; the window in which its teacher may change it counts from it")
        Optional<Instant> givenAt,

        String changedBy,
        Instant changedAt) {}
