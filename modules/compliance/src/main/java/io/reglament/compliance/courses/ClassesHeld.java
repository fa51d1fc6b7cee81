package io.reglament.compliance.courses;

import io.reglament.curriculum.CancelledPeriod;
import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.SatWork;
import io.reglament.regulation.Profile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was read for some classes on some days, parted again into each of them. */
final class ClassesHeld {
    private final Map<GroupId, Set<ClassId>> groups;
    private final Map<LocalDate, List<LessonView>> lessons;
    private final Map<LocalDate, List<CancelledPeriod>> cancelled;
    private final Map<LessonId, List<SatWork>> works;
    private final Map<LessonId, LessonContent> entered;

    /** @param lessons in the order of time */
    ClassesHeld(
            Map<GroupId, Set<ClassId>> groups,
            Collection<LessonView> lessons,
            Collection<CancelledPeriod> cancelled,
            Collection<SatWork> works,
            Map<LessonId, LessonContent> entered) {
        this.groups = Map.copyOf(groups);
        this.lessons = lessons.stream().collect(Collectors.groupingBy(LessonView::date));
        this.cancelled = cancelled.stream().collect(Collectors.groupingBy(CancelledPeriod::date));
        this.works = works.stream()
                .collect(Collectors.groupingBy(work -> work.lesson().orElseThrow()));
        this.entered = Map.copyOf(entered);
    }

    /** Empty for a class without lessons on the day. */
    Optional<SeenClass> of(ClassView view, LocalDate date, Profile rules) {
        List<LessonView> own = lessons.getOrDefault(date, List.of()).stream()
                .filter(lesson -> learns(view, lesson.group()))
                .toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new SeenClass(view, date, own, cancelled(view, date), works(own), entered(own), rules));
    }

    private List<Integer> cancelled(ClassView view, LocalDate date) {
        return cancelled.getOrDefault(date, List.of()).stream()
                .filter(place -> learns(view, place.group()))
                .map(CancelledPeriod::period)
                .toList();
    }

    private List<SatWork> works(List<LessonView> own) {
        return own.stream()
                .flatMap(lesson -> works.getOrDefault(lesson.id(), List.of()).stream())
                .toList();
    }

    private Map<LessonId, LessonContent> entered(List<LessonView> own) {
        Map<LessonId, LessonContent> of = new HashMap<>();
        own.forEach(lesson ->
                Optional.ofNullable(entered.get(lesson.id())).ifPresent(content -> of.put(lesson.id(), content)));
        return of;
    }

    private boolean learns(ClassView view, GroupId group) {
        return groups.getOrDefault(group, Set.of()).contains(view.id());
    }
}
