package io.reglament.compliance.obligations;

import io.reglament.compliance.FindingState;
import io.reglament.compliance.obligations.SchoolFinding.Place;
import io.reglament.tenancy.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has to be written so that the findings say what is owed now, as a pure function. */
final class SchoolFindingChanges {
    private SchoolFindingChanges() {}

    /**
     * A finding that is new, or no longer stands as it did.
     *
     * @param isNew whether there was none before
     */
    record Change(boolean isNew, SchoolFinding finding) {}

    /** @param known those of the same days; one that is owed by nobody any more is withdrawn */
    static List<Change> of(Map<Place, SchoolFinding> known, List<Owed> owed, Instant now) {
        Map<Place, SchoolFinding> unasked = new HashMap<>(known);
        List<Change> changes = new ArrayList<>();
        for (Owed each : distinct(owed)) {
            Optional<SchoolFinding> before = Optional.ofNullable(unasked.remove(each.place()));
            SchoolFinding.late(before.map(SchoolFinding::id).orElseGet(Ids::next), each, now)
                    .or(() -> before.map(SchoolFinding::withdrawn))
                    .filter(next -> !before.equals(Optional.of(next)))
                    .ifPresent(next -> changes.add(new Change(before.isEmpty(), next)));
        }
        unasked.values().stream()
                .filter(finding -> finding.state() != FindingState.WITHDRAWN)
                .forEach(finding -> changes.add(new Change(false, finding.withdrawn())));
        return List.copyOf(changes);
    }

    /** Two calendars can ask for one thing twice; it is owed by the earlier moment. */
    private static Collection<Owed> distinct(List<Owed> owed) {
        Map<Place, Owed> byPlace = new LinkedHashMap<>();
        owed.forEach(each -> byPlace.merge(each.place(), each, SchoolFindingChanges::earlier));
        return byPlace.values();
    }

    private static Owed earlier(Owed one, Owed other) {
        return other.obligation().dueAt().isBefore(one.obligation().dueAt()) ? other : one;
    }
}
