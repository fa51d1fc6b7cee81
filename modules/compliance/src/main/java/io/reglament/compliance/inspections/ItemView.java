package io.reglament.compliance.inspections;

import io.reglament.regulation.CheckItem;
import io.reglament.regulation.ClauseId;
import java.util.Optional;

/**
 * A line of an inspection's checklist.
 *
 * @param found the findings of the scope when the inspection was opened; empty where a person has to look
 */
public record ItemView(CheckItem item, Optional<ClauseId> clause, Optional<Found> found, String note) {

    /**
     * Findings, counted.
     *
     * @param open not entered
     * @param mended entered late
     */
    public record Found(int open, int mended) {}
}
