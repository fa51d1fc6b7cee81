package io.reglament.journal.web.marks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What became of one edit, and what stands in its cell now. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AnswerResource(
        @Schema(description = "Of the edit") UUID key,

        @Schema(
                allowableValues = {"saved", "conflict", "refused"},
                description =
                        "saved: it stands, now or since an earlier sending. conflict: another version stands than the "
                                + "one typed over. refused: the regulation does not allow it. Of the last two nothing was kept")
        String outcome,

        @Schema(description = "The cell's version now; 0 where nothing ever stood")
        int version,

        @Schema(description = "What stands; empty where nothing does")
        String mark,

        @Schema(description = "What stands beside the mark") String comment,

        @Schema(description = "Who changed the cell last; absent where nothing ever stood")
        Optional<String> by,

        @Schema(description = "When that was received") Optional<Instant> at,

        @Schema(description = "Why it was refused, in the reader's language")
        Optional<String> detail,

        @Schema(description = "The clause it was refused by")
        Optional<ClauseResource> clause) {}
