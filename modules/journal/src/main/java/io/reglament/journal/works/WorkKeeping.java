package io.reglament.journal.works;

import io.reglament.curriculum.GroupView;
import io.reglament.identity.Member;
import io.reglament.journal.KeptWork;
import io.reglament.journal.WorkChangedMeanwhile;
import io.reglament.journal.WorkEntry;
import io.reglament.journal.WorkId;
import io.reglament.journal.WorkView;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
    private final WorkPlaces places;
    private final Profiles profiles;
    private final Touches touches;
    private final SchoolClock clock;

    WorkKeeping(
            RoundTrip trip,
            WorksThatStand works,
            WorkPlaces places,
            Profiles profiles,
            Touches touches,
            SchoolClock clock) {
        this.trip = trip;
        this.works = works;
        this.places = places;
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
        WorkRow work = stated(group, id, entry, by);
        if (trip.ask(WorkAsks.insert(List.of(work), by.person(), work.made())) == 0) {
            return again(group, trip.ask(WorkAsks.byId(List.of(id.value()))).getFirst());
        }
        touches.works(pile(id));
        return new KeptWork(works.view(work).orElseThrow(Absent::new), true);
    }

    @Transactional
    public WorkView change(GroupView group, WorkId id, WorkEntry entry, int version, Member by) {
        WorkRow now = lock(id);
        WorkRow next = stated(group, id, entry, by);
        if (now.version() != version) {
            throw new WorkChangedMeanwhile(works.view(now).orElseThrow(Absent::new));
        }
        if (next.says(now)) {
            return works.view(now).orElseThrow(Absent::new);
        }
        boolean moved = !next.date().equals(now.date()) || !next.lesson().equals(now.lesson());
        if (moved) {
            WorksWithMarksStay.check(trip.ask(WorkAsks.marked(id)));
        }
        Set<UUID> touched = new TreeSet<>(pile(id));
        trip.ask(WorkAsks.update(next, version));
        touched.addAll(pile(id));
        touches.works(touched);
        return works.find(id).orElseThrow(Absent::new);
    }

    @Transactional
    public void remove(WorkId id) {
        lock(id);
        WorksWithMarksStay.check(trip.ask(WorkAsks.marked(id)));
        List<UUID> pile = pile(id);
        trip.ask(WorkAsks.remove(id));
        touches.works(pile);
    }

    private WorkRow stated(GroupView group, WorkId id, WorkEntry entry, Member by) {
        WorkPlaces.Place place = places.of(group, entry, by);
        Profile profile = profiles.on(place.date());
        OnlySomeGradesAreMarked.broken(profile.markedGrades(), group.grade()).ifPresent(refusal -> {
            throw refusal;
        });
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        return new WorkRow(
                id,
                group.id(),
                entry.lesson(),
                place.term(),
                place.teacher(),
                place.date(),
                entry.form(),
                entry.title(),
                FormsAreThoseOfTheProfile.form(profile, entry.form()).weight(),
                entry.planned(),
                1,
                false,
                now);
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
