package io.reglament.compliance.web;

import io.reglament.regulation.ApprovalOrder;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A school's regulation as its page reads it.
 *
 * @param version in force today
 * @param from its first day
 * @param document letter of the school's document; empty where it lives by the district's defaults
 */
record RegulationView(
        int version,
        Optional<LocalDate> from,
        Optional<String> document,
        List<Section> sections,
        List<Reading> readings) {

    /** Values that belong together; a section may be empty. */
    record Section(String key, List<Value> values) {}

    /**
     * A value in words.
     *
     * @param basis what it rests on, in words
     * @param keptOnly whether nothing in the platform acts on it yet
     * @param origin whether the school or its district says it
     */
    record Value(
            String subject,
            String value,
            Optional<ClauseId> clause,
            String basis,
            boolean keptOnly,
            Optional<Origin> origin) {}

    /**
     * How a contradiction of the regulation is read.
     *
     * @param places numbers of the clauses that disagree
     * @param own whether the school wrote the reading itself
     */
    record Reading(String asks, List<String> places, String reading, boolean own, String why) {}

    /** A version in the list; who uploaded or approved it is empty where it came with the school. */
    record Version(
            int number,
            boolean draft,
            boolean submitted,
            boolean current,
            Optional<LocalDate> from,
            Instant uploadedAt,
            Optional<String> uploadedBy,
            Optional<String> activatedBy,
            Optional<ApprovalOrder> order) {}
}
