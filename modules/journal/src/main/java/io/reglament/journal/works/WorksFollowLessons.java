package io.reglament.journal.works;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.SatWorks;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.TermView;
import io.reglament.curriculum.Terms;
import io.reglament.journal.WorkId;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.RoundTrip;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Works that are sat in lessons go with them: into the pile of whoever gives the lesson now. */
@Component
class WorksFollowLessons implements SatWorks {
    /** Lessons asked for at once: a whole timetable is some tens of thousands. */
    private static final int BATCH = 1_000;

    private final RoundTrip trip;
    private final Lessons lessons;
    private final Terms terms;
    private final Touches touches;

    WorksFollowLessons(RoundTrip trip, Lessons lessons, Terms terms, Touches touches) {
        this.trip = trip;
        this.lessons = lessons;
        this.terms = terms;
        this.touches = touches;
    }

    @Override
    public Set<LessonId> announcedIn(Collection<LessonId> lessons) {
        Set<LessonId> announced = new HashSet<>();
        batches(lessons)
                .forEach(some -> satIn(some).forEach(work -> work.lesson().ifPresent(announced::add)));
        return announced;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Collection<LessonId> changed) {
        batches(changed).forEach(some -> follow(satIn(some)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void followTerms(Collection<GroupId> groups, LocalDate from) {
        List<WorkRow> works = trip.ask(WorkAsks.withoutLesson(groups, from));
        Map<GroupId, List<TermView>> now = trip.ask(terms.ofGroupsAsk(groups));
        Map<WorkId, TermId> moved = new HashMap<>();
        works.forEach(work -> Terms.at(now.getOrDefault(work.group(), List.of()), work.date())
                .map(TermView::id)
                .filter(term -> !term.equals(work.term()))
                .ifPresent(term -> moved.put(work.id(), term)));
        if (!moved.isEmpty()) {
            trip.ask(WorkAsks.followTerms(moved));
            touches.works(moved.keySet().stream().map(WorkId::value).toList());
        }
    }

    private void follow(List<WorkRow> works) {
        Map<LessonId, LessonView> now = lessons.find(WorksInHand.lessons(works)).stream()
                .collect(Collectors.toMap(LessonView::id, Function.identity()));
        List<WorkRow> behind =
                works.stream().filter(work -> isBehind(work, now)).toList();
        if (behind.isEmpty()) {
            return;
        }
        List<UUID> ids = behind.stream().map(work -> work.id().value()).toList();
        Set<UUID> touched = new HashSet<>(piles(ids));
        List<LessonView> ahead = WorksInHand.lessons(behind).stream()
                .map(lesson -> Optional.ofNullable(now.get(lesson)).orElseThrow())
                .toList();
        trip.ask(WorkAsks.follow(ahead));
        touched.addAll(piles(ids));
        touches.works(touched);
    }

    private static boolean isBehind(WorkRow work, Map<LessonId, LessonView> now) {
        return work.lesson()
                .flatMap(lesson -> Optional.ofNullable(now.get(lesson)))
                .filter(lesson -> !lesson.teacher().equals(work.teacher())
                        || !lesson.term().equals(work.term()))
                .isPresent();
    }

    private List<WorkRow> satIn(List<LessonId> lessons) {
        return trip.ask(WorkAsks.satIn(lessons.stream().map(LessonId::value).toList()));
    }

    private List<UUID> piles(List<UUID> ids) {
        return trip.ask(WorkAsks.piles(ids)).stream()
                .map(work -> work.id().value())
                .toList();
    }

    private static List<List<LessonId>> batches(Collection<LessonId> lessons) {
        return lessons.stream().gather(Gatherers.windowFixed(BATCH)).toList();
    }
}
