package io.reglament.journal.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A mark as the family sees it. */
record MarkOfWorkResource(
        UUID work,
        @Schema(description = "Key of the form of control") String form,
        String title,
        BigDecimal weight,
        String mark,
        String comment,
        Instant givenAt) {}
