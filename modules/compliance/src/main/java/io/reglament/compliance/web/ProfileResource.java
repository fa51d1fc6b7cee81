package io.reglament.compliance.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The profile in force today, in words of the caller's language.
 *
 * @param from first day of the version
 * @param document letter of the school's document; absent where it lives by the district's defaults
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProfileResource(int version, Optional<LocalDate> from, Optional<String> document, List<Value> values) {

    /**
     * A value.
     *
     * @param pointer names it the same way in every version
     * @param basis CLAUSE, DISTRICT_DEFAULT or NOT_REGULATED
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Value(String pointer, String subject, String value, String basis, Optional<String> clause) {}

    /**
     * A version.
     *
     * @param state DRAFT, SUBMITTED or ACTIVE
     * @param orderNumber of the order by which it was approved
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Version(
            int version,
            String state,
            Optional<LocalDate> from,
            Optional<UUID> uploadedBy,
            Instant uploadedAt,
            Optional<UUID> activatedBy,
            Optional<Instant> activatedAt,
            Optional<String> orderNumber,
            Optional<LocalDate> orderDate) {}

    /** A page of versions, the newest first. */
    record Versions(List<Version> items, int page) {}

    /**
     * A draft that was taken.
     *
     * @param comparedWith the version in force today
     */
    record Draft(int version, int comparedWith, List<DraftChange> changes) {}

    /** What a draft changes, as a whole sentence. */
    record DraftChange(String pointer, String words) {}

    /**
     * What is wrong with an uploaded profile.
     *
     * @param line counts from 1
     * @param column counts from 1
     */
    record Fault(String pointer, int line, int column, String code, String words) {}

    /**
     * By which order a draft is approved, and from which day it is to hold.
     *
     * @param from today at the earliest
     * @param resolutions how each conflict is to be read that the profile does not decide, by its key
     */
    record Approval(
            @NotNull LocalDate from,
            @NotBlank @Size(max = 60) String orderNumber,
            @NotNull LocalDate orderDate,
            Optional<@Size(max = 100) Map<String, @Size(max = 1_000) String>> resolutions) {}

    /** Why a draft is given back. */
    record Return(@NotBlank @Size(max = 1_000) String words) {}
}
