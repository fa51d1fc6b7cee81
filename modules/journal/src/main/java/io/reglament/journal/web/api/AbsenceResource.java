package io.reglament.journal.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** What the roll says of a student who was absent or late. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AbsenceResource(
        @Schema(description = "True for one who came, though late")
        boolean late,

        @Schema(description = "Where somebody noted it") Optional<Integer> minutesLate,

        @Schema(
                description = "As the class teacher states it",
                allowableValues = {"illness", "valid", "not-valid", "exempt"})
        Optional<String> reason) {}
