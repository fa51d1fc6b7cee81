package io.reglament.compliance.deadlines;

import io.reglament.compliance.deadlines.Compared.Found;
import io.reglament.regulation.Trials;
import io.reglament.regulation.Tried;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges what was judged before once more, by the versions in force and by a draft, and keeps nothing. Both ways see the
 * same snapshot at the same moment, so that what differs is the regulation alone.
 */
@Component
public class BothWays {
    private final List<Judge> judges;
    private final Watches watches;
    private final Trials trials;

    BothWays(List<Judge> judges, Watches watches, Trials trials) {
        this.judges = judges.stream().sorted(Comparator.comparing(Judge::scope)).toList();
        this.watches = watches;
        this.trials = trials;
    }

    /**
     * A day of the school's data, judged both ways.
     *
     * @param looked how many lessons, works and whatever else is judged
     * @param found what at least one of the ways finds
     */
    public record Day(int looked, List<Compared> found) {}

    /** The first day, from one to another, to which anything belongs that is judged. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> next(LocalDate first, LocalDate last) {
        return judges.stream()
                .flatMap(judge -> watches.firstDay(judge.scope(), first, last).stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * All that belongs to a day, in a number of queries that grows with its batches alone.
     *
     * @param from the day from which on the draft is taken to be in force
     * @param now the moment for which both ways judge
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Day of(Tried draft, LocalDate from, LocalDate day, Instant now) {
        List<Compared> found = new ArrayList<>();
        int looked = 0;
        for (Judge judge : judges) {
            List<UUID> batch = batch(judge.scope(), day, CheckPages.FIRST);
            while (!batch.isEmpty()) {
                found.addAll(compare(judge, batch, draft, from, now));
                looked += batch.size();
                batch = batch(judge.scope(), day, batch.getLast());
            }
        }
        return new Day(looked, found);
    }

    private List<UUID> batch(Scope scope, LocalDate day, UUID after) {
        return watches.ofDay(scope, day, after, scope.batch());
    }

    private List<Compared> compare(Judge judge, Collection<UUID> ids, Tried draft, LocalDate from, Instant now) {
        Looked inForce = judge.look(ids, now);
        Looked tried = trials.asIf(draft, from, () -> judge.look(ids, now));
        return compare(judge.scope(), inForce.judged(), tried.judged());
    }

    private static List<Compared> compare(Scope scope, List<Judged> now, List<Judged> then) {
        Map<Compared.Key, Judged> before = byKey(now);
        Map<Compared.Key, Judged> after = byKey(then);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .map(key -> new Compared(
                        scope.name(),
                        key,
                        found(Optional.ofNullable(before.get(key))),
                        found(Optional.ofNullable(after.get(key)))))
                .filter(compared -> compared.now().broken() || compared.then().broken())
                .toList();
    }

    private static Map<Compared.Key, Judged> byKey(List<Judged> judged) {
        return judged.stream().collect(Collectors.toMap(Compared.Key::of, Function.identity(), (one, same) -> one));
    }

    private static Found found(Optional<Judged> judged) {
        return judged.map(Found::of).orElse(Found.NOTHING);
    }
}
