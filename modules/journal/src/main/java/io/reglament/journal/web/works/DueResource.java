package io.reglament.journal.web.works;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.reglament.curriculum.DueMoment;
import io.reglament.regulation.ClauseId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;

/** Until when something is owed. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DueResource(
        @Schema(description = "The first instant that is late")
        Instant at,

        @Schema(description = "The clause it rests on; absent for a default of the district")
        Optional<String> clause,

        @Schema(description = "Whether being late makes a finding")
        boolean binding) {

    public static Optional<DueResource> of(Optional<DueMoment> due) {
        return due.map(moment -> new DueResource(
                moment.at(),
                moment.basis().clause().map(ClauseId::value),
                moment.basis().binding()));
    }
}
