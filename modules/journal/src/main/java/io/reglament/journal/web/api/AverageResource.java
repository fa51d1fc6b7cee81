package io.reglament.journal.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A weighted mean with what made it. */
record AverageResource(
        @Schema(description = "Rounded once, half up, to two digits")
        BigDecimal value,

        @Schema(description = "The sum of mark × weight, exact")
        BigDecimal weighted,

        @Schema(description = "The sum of the weights, exact")
        BigDecimal weights,

        @Schema(description = "Every mark that counts") List<WeighedResource> trace) {

    /** A mark with its weight. */
    record WeighedResource(UUID work, String mark, BigDecimal weight) {}
}
