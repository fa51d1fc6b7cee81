package io.reglament.journal.web.marks;

import io.swagger.v3.oas.annotations.media.Schema;

/** A clause, in the shape in which problems cite one. */
public record ClauseResource(
        @Schema(description = "Its id in the register") String id,
        @Schema(description = "Its number in the document") String ref,
        @Schema(description = "The chip: \"п. 5.2\"") String label,

        @Schema(description = "Our paraphrase in the reader's language")
        String words) {}
