package io.reglament.journal.web.marks;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What became of the edits. */
record AnswersResource(
        @Schema(description = "In the order of the edits, one each")
        List<AnswerResource> answers) {}
