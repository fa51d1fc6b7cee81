package io.reglament.journal.web.works;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of a work's history, latest first. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record WorkHistoryResource(
        List<WorkChangeResource> changes,

        @Schema(description = "The next page's number, where there may be more")
        Optional<Integer> next) {}
