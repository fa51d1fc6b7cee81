package io.reglament.compliance.web;

import io.reglament.regulation.ClauseId;
import java.util.List;
import java.util.Optional;

/**
 * A conflict of a regulation as pages show it.
 *
 * @param kind key of what disagrees, in a few words
 * @param asks what the register asks about it; empty where nothing
 * @param resolution how it is read; empty where nobody said it yet
 * @param by what the resolution rests on or who gave it, in words
 */
record ConflictsView(
        String key,
        String kind,
        String asks,
        List<Side> stands,
        List<Side> against,
        Optional<String> resolution,
        String by) {

    /**
     * One of the sides.
     *
     * @param basis what it rests on where no clause does, in words
     */
    record Side(String subject, String value, Optional<ClauseId> clause, String basis) {}
}
