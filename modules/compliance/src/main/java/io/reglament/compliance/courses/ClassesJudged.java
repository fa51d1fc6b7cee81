package io.reglament.compliance.courses;

import io.reglament.curriculum.CancelledPeriod;
import io.reglament.curriculum.ClassDay;
import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.curriculum.CoursePlaces;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonContents;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.SatWork;
import io.reglament.curriculum.WorkContents;
import io.reglament.regulation.InForceByDay;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the regulation says of classes on their days, for many at once in a number of queries that stays the same. */
@Component
public class ClassesJudged {
    private final RoundTrip trip;
    private final Classes classes;
    private final Lessons lessons;
    private final Profiles profiles;
    private final List<LessonContents> contents;
    private final List<WorkContents> works;
    private final ClassLoads loads;
    private final OnAir onAir;

    ClassesJudged(
            RoundTrip trip,
            Classes classes,
            Lessons lessons,
            Profiles profiles,
            List<LessonContents> contents,
            List<WorkContents> works,
            ClassLoads loads,
            OnAir onAir) {
        this.trip = trip;
        this.classes = classes;
        this.lessons = lessons;
        this.profiles = profiles;
        this.contents = List.copyOf(contents);
        this.works = List.copyOf(works);
        this.loads = loads;
        this.onAir = onAir;
    }

    /** Of those classes that have lessons on their day; in the caller's transaction. */
    public List<CourseSaid> of(Collection<ClassDay> days) {
        LocalDate since = onAir.first();
        List<ClassDay> owing =
                days.stream().filter(day -> !day.date().isBefore(since)).toList();
        if (owing.isEmpty()) {
            return List.of();
        }
        List<SeenClass> all = seen(owing).toList();
        Map<ClassDay, List<Said>> load = loads.of(all);
        return all.stream()
                .map(seen -> seen.said(load.getOrDefault(seen.day(), List.of())))
                .toList();
    }

    private Stream<SeenClass> seen(List<ClassDay> days) {
        Set<ClassId> ids = days.stream().map(ClassDay::schoolClass).collect(Collectors.toSet());
        Ask<Map<ClassId, ClassView>> views = classes.findAsk(ids);
        Ask<Map<GroupId, Set<ClassId>>> groups = CoursePlaces.groupsOf(ids);
        Ask<InForceByDay> versions = Profiles.askEver();
        Answers answers = trip.send(views, groups, versions);
        ClassesHeld held = held(
                answers.of(groups), days.stream().map(ClassDay::date).distinct().toList());
        Function<LocalDate, Profile> rules = answers.of(versions).by(profiles);
        return days.stream()
                .flatMap(day -> Optional.ofNullable(answers.of(views).get(day.schoolClass())).stream()
                        .flatMap(view -> held.of(view, day.date(), rules.apply(day.date())).stream()));
    }

    private ClassesHeld held(Map<GroupId, Set<ClassId>> groups, List<LocalDate> days) {
        if (groups.isEmpty()) {
            return new ClassesHeld(groups, List.of(), List.of(), List.of(), Map.of());
        }
        Ask<List<LessonView>> held = lessons.onDaysAsk(groups.keySet(), days);
        Ask<List<CancelledPeriod>> cancelled = CoursePlaces.cancelled(groups.keySet(), days);
        Answers answers = trip.send(held, cancelled);
        List<LessonId> ids = answers.of(held).stream().map(LessonView::id).toList();
        Map<LessonId, LessonContent> entered = new HashMap<>();
        contents.forEach(source -> entered.putAll(source.entered(ids)));
        List<SatWork> sat = works.stream()
                .flatMap(source -> source.satBesideColumns(ids).stream())
                .toList();
        return new ClassesHeld(groups, answers.of(held), answers.of(cancelled), sat, entered);
    }
}
