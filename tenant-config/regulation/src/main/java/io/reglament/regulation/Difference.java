package io.reglament.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a draft changes.
 *
 * @param before the version in force today
 * @param after the draft
 */
public record Difference(int before, int after, List<Change> changes) {
    public Difference {
        changes = List.copyOf(changes);
    }

    static List<Change> between(Profile before, Profile after) {
        Map<String, Entry> old = byPointer(before);
        List<Change> changes = new ArrayList<>();
        Parameters.all().forEach(each -> LineOrder.between(each, before, after).ifPresent(changes::add));
        for (Entry entry : after.entries()) {
            Optional<Regulated<?>> was =
                    Optional.ofNullable(old.remove(entry.pointer())).map(Entry::value);
            if (!was.equals(Optional.of(entry.value()))) {
                changes.add(Change.of(entry, was, Optional.of(entry.value())));
            }
        }
        old.values().forEach(gone -> changes.add(Change.of(gone, Optional.of(gone.value()), Optional.empty())));
        return changes;
    }

    private static Map<String, Entry> byPointer(Profile profile) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        profile.entries().forEach(entry -> entries.put(entry.pointer(), entry));
        return entries;
    }
}
