package io.reglament.journal.web.works;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A work as it stands. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record WorkResource(
        UUID id,
        UUID group,

        @Schema(description = "The lesson it was sat in, where it was in one")
        Optional<UUID> lesson,

        UUID term,

        @Schema(description = "Whose pile it is in") UUID teacher,

        @Schema(description = "The day, in the school's zone")
        LocalDate date,

        @Schema(description = "Key of a form of control in the school's profile")
        String form,

        String title,

        @Schema(description = "0.01 to 10, as the profile of its day had it")
        BigDecimal weight,

        @Schema(description = "Whether it was announced beforehand")
        boolean planned,

        @Schema(description = "Whether it is the column of a lesson's own marks")
        boolean lessonsOwn,

        int version,

        @Schema(description = "Until when it is to be marked; absent where no limit is set or nothing is owed")
        Optional<DueResource> due,

        @Schema(description = "Members who were there and lack a mark")
        int missing,

        @Schema(description = "Papers of its teacher in this form from that day, over all groups")
        int pile) {}
