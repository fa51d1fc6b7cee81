package io.reglament.journal.works;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.WaitingWork;
import io.reglament.curriculum.WaitingWorks;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.RoundTrip;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A teacher's works that wait for marks, as their day shows them. */
@Component
class WaitingForMarks implements WaitingWorks {
    /** Older ones are not brought up every day: the sheet and the findings still have them. */
    private static final int DAYS_BACK = 92;
    /** The latest of them: more than a teacher has of one form a day, over all those days. */
    private static final int MOST = 300;

    private static final Comparator<WaitingWork> FIRST_DUE = Comparator.comparing(
                    (WaitingWork work) -> work.due().map(DueMoment::at).orElse(Instant.MAX))
            .thenComparing(WaitingWork::date)
            .thenComparing(WaitingWork::work);

    private final RoundTrip trip;
    private final WorksInHand inHand;

    WaitingForMarks(RoundTrip trip, WorksInHand inHand) {
        this.trip = trip;
        this.inHand = inHand;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingWork> of(PersonId teacher, LocalDate today) {
        List<WorkRow> works = trip.ask(WorkAsks.ofTeacher(teacher, today.minusDays(DAYS_BACK), today, MOST));
        return inHand.of(works).stream()
                .filter(work -> work.missing() > 0)
                .map(WaitingForMarks::waiting)
                .sorted(FIRST_DUE)
                .toList();
    }

    private static WaitingWork waiting(WorkInHand hand) {
        WorkRow work = hand.work();
        return new WaitingWork(
                work.id().value(),
                work.title(),
                hand.group().label(),
                hand.group().subject(),
                work.date(),
                hand.missing(),
                hand.due(),
                "/groups/" + work.group().value() + "/sheet?term=" + work.term().value());
    }
}
