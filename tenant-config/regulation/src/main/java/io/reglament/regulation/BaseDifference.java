package io.reglament.regulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a version of the district's base changes against another.
 *
 * @param locked values that schools cannot change from now on
 * @param freed values that they can change again
 */
public record BaseDifference(int before, int after, List<Change> changes, List<Entry> locked, List<Entry> freed) {
    public BaseDifference {
        changes = List.copyOf(changes);
        locked = List.copyOf(locked);
        freed = List.copyOf(freed);
    }

    static BaseDifference between(int before, JsonNode old, int after, JsonNode now) {
        Profile was = new ProfileBuilder(old).build();
        Profile becomes = new ProfileBuilder(now).build();
        return new BaseDifference(
                before,
                after,
                Difference.between(was, becomes),
                lockedFirst(now, becomes, old),
                lockedFirst(old, was, now));
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return changes.isEmpty() && locked.isEmpty() && freed.isEmpty();
    }

    private static List<Entry> lockedFirst(JsonNode here, Profile profile, JsonNode there) {
        Set<String> pointers = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        for (Parameter<?> parameter : Parameters.all()) {
            boolean only = BaseConflicts.isLocked(here.at(parameter.pointer()))
                    && !BaseConflicts.isLocked(there.at(parameter.pointer()));
            if (only) {
                profile.lines(parameter).stream()
                        .map(line -> Entries.entry(profile, parameter, line.scope(), line.read(parameter)))
                        .filter(entry -> pointers.add(entry.pointer()))
                        .forEach(entries::add);
            }
        }
        return entries;
    }
}
