package io.reglament.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a feed changes against what is known; the dry run and the intake itself read the same one.
 *
 * @param ended keys of what is known and has ended
 */
public record RosterDifference<T>(List<T> added, List<T> changed, Set<String> ended, int same) {
    public RosterDifference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        ended = Set.copyOf(ended);
    }

    /** Compares by the sender's key and by value; what is known must hold living rows only. */
    public static <T> RosterDifference<T> between(Map<String, T> known, Feed<T> feed, Function<T, String> key) {
        List<T> added = new ArrayList<>();
        List<T> changed = new ArrayList<>();
        Set<String> named = new HashSet<>();
        int same = 0;
        for (T row : feed.rows()) {
            named.add(key.apply(row));
            T before = known.get(key.apply(row));
            if (before == null) {
                added.add(row);
            } else if (before.equals(row)) {
                same++;
            } else {
                changed.add(row);
            }
        }
        return new RosterDifference<>(added, changed, ended(known.keySet(), named, feed), same);
    }

    public Tally tally(String kind) {
        return new Tally(kind, added.size(), changed.size(), ended.size(), same);
    }

    private static Set<String> ended(Set<String> known, Set<String> named, Feed<?> feed) {
        Set<String> ended = new HashSet<>(known);
        if (feed.complete()) {
            ended.removeAll(named);
        } else {
            ended.retainAll(feed.ended());
        }
        return ended;
    }
}
