package io.reglament.journal.marks;

import io.reglament.identity.PersonId;
import io.reglament.journal.works.WorkAsks;
import io.reglament.journal.works.WorkRow;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes what was decided, in one trip. */
@Component
class MarkWriting {
    private final RoundTrip trip;
    private final Touches touches;

    MarkWriting(RoundTrip trip, Touches touches) {
        this.trip = trip;
        this.touches = touches;
    }

    /** @throws LostRace when another save was first in a cell where nothing stood */
    void write(MarkFacts facts, Decisions decided) {
        SortedMap<CellKey, Cell> fresh = part(decided, true);
        SortedMap<CellKey, Cell> standing = part(decided, false);
        List<Ask<?>> asks = new ArrayList<>();
        ownColumns(facts, decided).ifPresent(asks::add);
        Optional<Ask<Integer>> inserted =
                fresh.isEmpty() ? Optional.empty() : Optional.of(MarkChanges.insert(fresh, decided::day));
        Optional<Ask<Integer>> updated =
                standing.isEmpty() ? Optional.empty() : Optional.of(MarkChanges.update(standing));
        inserted.ifPresent(asks::add);
        updated.ifPresent(asks::add);
        asks.add(MarkChanges.history(decided.kept()));
        asks.addAll(touches.askWorks(works(decided)));
        Answers answers = trip.send(asks.toArray(Ask<?>[]::new));
        check(answers, inserted, fresh.size());
        check(answers, updated, standing.size());
    }

    private static void check(Answers answers, Optional<Ask<Integer>> ask, int rows) {
        if (ask.isPresent() && answers.of(ask.get()) != rows) {
            throw new LostRace();
        }
    }

    private static SortedMap<CellKey, Cell> part(Decisions decided, boolean fresh) {
        SortedMap<CellKey, Cell> part = new TreeMap<>(decided.changed());
        part.keySet().removeIf(key -> (decided.versionBefore(key) == 0) != fresh);
        return part;
    }

    /** Columns of lessons that get their first mark by this save; who else makes one at the same time makes the same. */
    private static Optional<Ask<Integer>> ownColumns(MarkFacts facts, Decisions decided) {
        List<WorkRow> missing = works(decided).stream()
                .map(id -> facts.work(id).orElseThrow())
                .filter(work -> !work.stored())
                .toList();
        PersonId by = facts.by().person();
        Instant at = facts.at();
        return missing.isEmpty() ? Optional.empty() : Optional.of(WorkAsks.insert(missing, by, at));
    }

    private static List<UUID> works(Decisions decided) {
        return decided.changed().keySet().stream().map(CellKey::work).distinct().toList();
    }
}
