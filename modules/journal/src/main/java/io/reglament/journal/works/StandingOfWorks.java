package io.reglament.journal.works;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.WorkFacts;
import io.reglament.curriculum.WorkStanding;
import io.reglament.tenancy.RoundTrip;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells how it stands with the marks of works. */
@Component
class StandingOfWorks implements WorkFacts {
    private final RoundTrip trip;
    private final WorksInHand inHand;

    StandingOfWorks(RoundTrip trip, WorksInHand inHand) {
        this.trip = trip;
        this.inHand = inHand;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkStanding> of(Collection<UUID> works) {
        List<WorkRow> there = trip.ask(WorkAsks.byId(works)).stream()
                .filter(work -> !work.removed() && !work.lessonsOwn())
                .toList();
        return inHand.of(there).stream().map(StandingOfWorks::standing).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> satIn(Collection<LessonId> lessons) {
        return lessons.isEmpty() ? List.of() : trip.ask(WorksByPapers.satIn(lessons));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ofGroups(Collection<GroupId> groups) {
        return groups.isEmpty() ? List.of() : trip.ask(WorksByPapers.ofGroups(groups));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> after(UUID after, int most) {
        return trip.ask(WorkAsks.after(after, most));
    }

    private static WorkStanding standing(WorkInHand hand) {
        WorkRow work = hand.work();
        return new WorkStanding(
                work.id().value(),
                work.teacher(),
                work.group(),
                hand.group().label(),
                hand.group().subject(),
                work.form(),
                work.date(),
                hand.due(),
                hand.missing(),
                hand.completeSince());
    }
}
