package io.reglament.journal.works;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.journal.WorkId;
import io.reglament.journal.WorkView;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads works; a lesson's own column is found even before its first mark. */
@Component
public class WorksThatStand {
    private final RoundTrip trip;
    private final Lessons lessons;
    private final Profiles profiles;
    private final WorksInHand inHand;

    WorksThatStand(RoundTrip trip, Lessons lessons, Profiles profiles, WorksInHand inHand) {
        this.trip = trip;
        this.lessons = lessons;
        this.profiles = profiles;
        this.inHand = inHand;
    }

    public Optional<WorkView> find(WorkId id) {
        return row(id).flatMap(this::view);
    }

    /** Both days included, by day, a stretch of them; without lessons' own columns. */
    public List<WorkView> ofGroup(GroupId group, LocalDate first, LocalDate last, int skip, int most) {
        return inHand.of(trip.ask(WorkAsks.ofGroup(group, first, last, skip, most))).stream()
                .map(WorkInHand::view)
                .toList();
    }

    Optional<WorkView> view(WorkRow work) {
        return inHand.of(List.of(work)).stream().findFirst().map(WorkInHand::view);
    }

    Optional<WorkRow> row(WorkId id) {
        return evenRemoved(id).filter(work -> !work.removed());
    }

    Optional<WorkRow> evenRemoved(WorkId id) {
        Ask<List<WorkRow>> stored = WorkAsks.byId(List.of(id.value()));
        Ask<List<LessonView>> lesson = lessons.findAsk(List.of(new LessonId(id.value())));
        Answers answers = trip.send(stored, lesson);
        return answers.of(stored).stream()
                .findFirst()
                .or(() ->
                        answers.of(lesson).stream().findFirst().map(own -> OwnColumn.of(own, profiles.on(own.date()))));
    }
}
