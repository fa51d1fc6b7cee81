package io.reglament.compliance.deadlines;

import io.reglament.compliance.deadlines.Verdict.NotYetDue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the rules say of a batch.
 *
 * @param days of all that is there, by its id; what is asked for and not among them is gone
 */
record Looked(Map<UUID, LocalDate> days, List<Judged> judged) {
    Looked {
        days = Map.copyOf(days);
        judged = List.copyOf(judged);
    }

    /** When each must be looked at again, and what was found entered in time. */
    List<Watch> watches() {
        Map<UUID, Instant> next = next();
        Map<UUID, Kept> kept = Kept.of(judged);
        return days.entrySet().stream()
                .map(each -> new Watch(
                        each.getKey(),
                        each.getValue(),
                        Optional.ofNullable(next.get(each.getKey())),
                        kept.getOrDefault(each.getKey(), Kept.NOTHING)))
                .toList();
    }

    /** Of these, what is not there after all. */
    List<UUID> gone(Collection<UUID> ids) {
        return ids.stream().filter(id -> !days.containsKey(id)).distinct().toList();
    }

    /**
     * What stands on another day than when it was last judged, with that day. Whoever judges it first must tell: the
     * next one knows the new day only.
     *
     * @param before as it was last judged; what nobody had judged stood on the first of all days
     */
    Map<UUID, LocalDate> moved(Map<UUID, LocalDate> before) {
        Map<UUID, LocalDate> moved = new HashMap<>();
        before.forEach((id, day) -> {
            if (!day.equals(Watch.NEVER) && !day.equals(days.get(id))) {
                moved.put(id, day);
            }
        });
        return moved;
    }

    private Map<UUID, Instant> next() {
        Map<UUID, Instant> next = new HashMap<>();
        for (Judged each : judged) {
            if (each.verdict() instanceof NotYetDue(Instant at)) {
                next.merge(each.place().scope(), at, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return next;
    }
}
