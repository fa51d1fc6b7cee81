package io.reglament.journal.works;

import io.reglament.curriculum.GroupView;
import io.reglament.identity.Member;
import io.reglament.journal.KeptWork;
import io.reglament.journal.WorkChangedMeanwhile;
import io.reglament.journal.WorkEntry;
import io.reglament.journal.WorkId;
import io.reglament.journal.WorkView;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes and removes works; whatever shares a pile with one is looked at anew. */
@Component
public class WorkKeeping {
    private final RoundTrip trip;
    private final WorksThatStand works;
    private final StatedWorks stated;
    private final Profiles profiles;
    private final Touches touches;
    private final SchoolClock clock;

    WorkKeeping(
            RoundTrip trip,
            WorksThatStand works,
            StatedWorks stated,
            Profiles profiles,
            Touches touches,
            SchoolClock clock) {
        this.trip = trip;
        this.works = works;
        this.stated = stated;
        this.profiles = profiles;
        this.touches = touches;
        this.clock = clock;
    }

    @Transactional
    public KeptWork create(GroupView group, WorkId id, WorkEntry entry, Member by) {
        List<WorkRow> there = trip.ask(WorkAsks.byId(List.of(id.value())));
        if (!there.isEmpty()) {
            return again(group, there.getFirst());
        }
        // The id of a lesson is that of its own column.
        OneIdIsForOneWork.check(works.row(id).isEmpty());
        WorkRow work = stated.fresh(group, id, entry, by);
        if (trip.ask(WorkAsks.insert(List.of(work), by.person(), work.made())) == 0) {
            return again(group, trip.ask(WorkAsks.byId(List.of(id.value()))).getFirst());
        }
        trip.ask(WorkHistory.add(id, work.version(), StatedField.ofNew(work), by.person(), work.made()));
        touches.works(pile(id));
        return new KeptWork(works.view(work).orElseThrow(Absent::new), true);
    }

    /** Who sends a change again that was kept already hears what stands, whatever version it was typed over. */
    @Transactional
    public WorkView change(GroupView group, WorkId id, WorkEntry entry, int version, Member by) {
        WorkRow now = lock(id);
        WorkRow next = stated.changed(group, now, entry, by);
        if (next.says(now)) {
            return works.view(now).orElseThrow(Absent::new);
        }
        check(now, version);
        check(group, now, next, by);
        Set<UUID> touched = new TreeSet<>(pile(id));
        trip.send(
                WorkAsks.update(next, version),
                WorkAsks.moveCells(next),
                WorkHistory.add(id, next.version(), StatedField.between(now, next), by.person(), received()));
        touched.addAll(pile(id));
        touches.works(touched);
        return works.find(id).orElseThrow(Absent::new);
    }

    @Transactional
    public void remove(WorkId id, int version, Member by) {
        WorkRow now = lock(id);
        check(now, version);
        WorksWithMarksStay.check(trip.ask(WorkAsks.markedSince(id)).isPresent());
        List<UUID> pile = pile(id);
        trip.send(
                WorkAsks.remove(id),
                WorkHistory.add(id, version + 1, StatedField.ofRemoval(), by.person(), received()));
        touches.works(pile);
    }

    private void check(WorkRow now, int version) {
        if (now.version() != version) {
            throw new WorkChangedMeanwhile(works.view(now).orElseThrow(Absent::new));
        }
    }

    /** What marks that stand do not let change. */
    private void check(GroupView group, WorkRow now, WorkRow next, Member by) {
        Optional<Instant> marked = trip.ask(WorkAsks.markedSince(now.id()));
        if (!next.date().equals(now.date()) || !next.lesson().equals(now.lesson())) {
            WorksWithMarksStay.check(marked.isPresent());
        }
        if (!next.form().equals(now.form())) {
            AFormWithOldMarksStays.check(
                    profiles.on(now.date()).markWindow(group.where().form(now.form())),
                    marked,
                    clock.now(),
                    by.school().zone());
        }
    }

    private Instant received() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }

    private KeptWork again(GroupView group, WorkRow there) {
        OneIdIsForOneWork.check(there.group().equals(group.id()) && !there.removed() && !there.lessonsOwn());
        return new KeptWork(works.view(there).orElseThrow(Absent::new), false);
    }

    /** Danger: waits for saves of marks that hold the work, and keeps new ones waiting until this transaction ends. */
    private WorkRow lock(WorkId id) {
        WorkRow work = trip.ask(WorkAsks.lock(id)).stream()
                .findFirst()
                .filter(found -> !found.removed())
                .orElseThrow(Absent::new);
        if (work.lessonsOwn()) {
            throw new Refused("journal.refused.a-lessons-own-column-stays", new Basis.NotRegulated());
        }
        return work;
    }

    private List<UUID> pile(WorkId id) {
        return trip.ask(WorkAsks.piles(List.of(id.value()))).stream()
                .map(work -> work.id().value())
                .toList();
    }
}
