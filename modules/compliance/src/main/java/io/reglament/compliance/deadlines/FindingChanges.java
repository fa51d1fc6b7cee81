package io.reglament.compliance.deadlines;

import io.reglament.compliance.deadlines.Finding.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What judging a batch changes in the findings that are known of it. */
final class FindingChanges {
    private FindingChanges() {}

    /** A finding whose duty is asked of nobody any more is withdrawn: the lesson is not held, or owes nothing. */
    static List<FindingChange> of(Map<Place, Finding> known, List<Judged> judged, Instant now) {
        Map<Place, Finding> unasked = new HashMap<>(known);
        List<FindingChange> changes = new ArrayList<>();
        for (Judged each : judged) {
            Optional<Finding> before = Optional.ofNullable(unasked.remove(each.place()));
            FindingChange.between(before, NextFinding.of(before, each), now).ifPresent(changes::add);
        }
        unasked.values().stream()
                .flatMap(finding ->
                        FindingChange.between(Optional.of(finding), Optional.of(finding.withdraw()), now).stream())
                .forEach(changes::add);
        return changes;
    }
}
