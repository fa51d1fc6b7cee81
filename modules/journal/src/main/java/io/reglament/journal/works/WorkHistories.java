package io.reglament.journal.works;

import io.reglament.curriculum.LessonAccess;
import io.reglament.identity.Member;
import io.reglament.journal.WorkChange;
import io.reglament.journal.WorkId;
import io.reglament.tenancy.RoundTrip;
import io.reglament.web.Absent;
import java.util.List;
import org.springframework.stereotype.Component;

/** How works came about and went: a removed one has its history still. */
@Component
public class WorkHistories {
    private final RoundTrip trip;
    private final WorksThatStand works;
    private final WorkAccess access;

    WorkHistories(RoundTrip trip, WorksThatStand works, WorkAccess access) {
        this.trip = trip;
        this.works = works;
        this.access = access;
    }

    /**
     * Latest first.
     *
     * @throws Absent for who may not even see the work
     */
    public List<WorkChange> page(WorkId id, Member member, int skip, int most) {
        WorkRow work = works.evenRemoved(id)
                .filter(found -> access.of(found, member) != LessonAccess.NONE)
                .orElseThrow(Absent::new);
        return trip.ask(WorkHistory.page(work.id(), skip, most));
    }
}
