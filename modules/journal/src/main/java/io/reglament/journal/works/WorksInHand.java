package io.reglament.journal.works;

import io.reglament.curriculum.DeadlineCalendar;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.WorkToMark;
import io.reglament.identity.PersonId;
import io.reglament.journal.WorkId;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Works with all that is owed for them, in a number of queries that does not grow with the works. */
@Component
public class WorksInHand {
    private final RoundTrip trip;
    private final GroupsOfWorks groups;
    private final Absences absences;
    private final DeadlineCalendar calendar;

    WorksInHand(RoundTrip trip, GroupsOfWorks groups, Absences absences, DeadlineCalendar calendar) {
        this.trip = trip;
        this.groups = groups;
        this.absences = absences;
        this.calendar = calendar;
    }

    /** In the order of the works; a lesson's own column owes nothing here. */
    public List<WorkInHand> of(List<WorkRow> works) {
        return works.isEmpty() ? List.of() : gather(works);
    }

    /** The same where everything but the deadlines is known already. */
    public List<WorkInHand> of(List<WorkRow> works, Map<GroupId, GroupView> views, Papers papers) {
        Map<UUID, DueMoment> due = due(works, views, papers);
        return works.stream()
                .filter(work -> views.containsKey(work.group()))
                .map(work -> inHand(
                        work,
                        Optional.ofNullable(views.get(work.group())).orElseThrow(),
                        Optional.ofNullable(due.get(work.id().value())),
                        papers))
                .toList();
    }

    private List<WorkInHand> gather(List<WorkRow> works) {
        List<UUID> ids = works.stream().map(work -> work.id().value()).toList();
        Ask<List<WorkRow>> piles = WorkAsks.piles(ids);
        Ask<Map<WorkId, Map<PersonId, Instant>>> given = GivenMarks.ask(ids);
        Answers answers = trip.send(piles, given);
        List<WorkRow> all =
                Stream.concat(works.stream(), answers.of(piles).stream()).toList();
        GroupsOfWorks.Known known =
                groups.of(all.stream().map(WorkRow::group).toList(), edge(all, false), edge(all, true));
        Papers papers =
                new Papers(answers.of(piles), known.stays(), absences.ofLessons(lessons(all)), answers.of(given));
        return of(works, known.views(), papers);
    }

    private Map<UUID, DueMoment> due(List<WorkRow> works, Map<GroupId, GroupView> views, Papers papers) {
        List<WorkToMark> owed = works.stream()
                .filter(work -> !work.lessonsOwn() && views.containsKey(work.group()))
                .map(work -> toMark(
                        work, Optional.ofNullable(views.get(work.group())).orElseThrow(), papers.pile(work)))
                .toList();
        return owed.isEmpty() ? Map.of() : calendar.dueWorks(owed);
    }

    private static WorkInHand inHand(WorkRow work, GroupView group, Optional<DueMoment> due, Papers papers) {
        return work.lessonsOwn()
                ? new WorkInHand(work, group, Optional.empty(), 0, 0, Optional.empty())
                : new WorkInHand(work, group, due, papers.missing(work), papers.pile(work), papers.completeSince(work));
    }

    private static WorkToMark toMark(WorkRow work, GroupView group, int pile) {
        return new WorkToMark(
                work.id().value(),
                work.group(),
                work.term(),
                work.date(),
                group.subject(),
                group.grade(),
                work.form(),
                pile);
    }

    static List<LessonId> lessons(Collection<WorkRow> works) {
        return works.stream()
                .map(WorkRow::lesson)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static LocalDate edge(List<WorkRow> works, boolean last) {
        Comparator<LocalDate> order = last ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return works.stream().map(WorkRow::date).max(order).orElseThrow();
    }
}
