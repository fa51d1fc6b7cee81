package io.reglament.journal.web.terms;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What became of the edits. */
record TermAnswersResource(
        @Schema(description = "In the order of the edits, one each")
        List<TermAnswerResource> answers) {}
