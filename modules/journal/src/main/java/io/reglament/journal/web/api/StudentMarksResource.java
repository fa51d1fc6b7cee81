package io.reglament.journal.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All marks of a student over some days. */
record StudentMarksResource(
        UUID student,
        LocalDate first,
        @Schema(description = "Included") LocalDate last,
        @Schema(description = "By the alphabet") List<SubjectResource> subjects) {

    /** The marks of a subject. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SubjectResource(
            String subject,
            @Schema(description = "By day") List<DatedMarkResource> marks,
            Optional<AverageResource> average) {}

    /** A mark and the day of its work. */
    record DatedMarkResource(LocalDate date, MarkOfWorkResource mark) {}
}
