package io.reglament.journal.web.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.reglament.journal.web.marks.ClauseResource;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.UUID;

/** What became of one edit, and what stands now. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record TermAnswerResource(
        @Schema(description = "Of the edit") UUID key,

        @Schema(
                allowableValues = {"saved", "conflict", "refused"},
                description =
                        "saved: it stands, now or since an earlier sending. conflict: another version stands than the "
                                + "one it was set over. refused: the regulation does not allow it")
        String outcome,

        @Schema(description = "The version now; 0 where nothing ever stood")
        int version,

        @Schema(description = "What stands; empty where nothing does")
        String mark,

        @Schema(description = "Why it was refused, in the reader's language")
        Optional<String> detail,

        @Schema(description = "The clause it was refused by")
        Optional<ClauseResource> clause) {}
