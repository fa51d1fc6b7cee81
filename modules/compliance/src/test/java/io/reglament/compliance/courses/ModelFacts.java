package io.reglament.compliance.courses;

import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.CancelledPeriod;
import io.reglament.curriculum.CourseDay;
import io.reglament.curriculum.DatedTest;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.MarkContent;
import io.reglament.curriculum.Outage;
import io.reglament.curriculum.SatWork;
import io.reglament.curriculum.Stay;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a {@link ModelSchool}. */
final class ModelFacts {
    private static final Basis BASIS = new Basis.DistrictDefault();

    final Map<UUID, Lesson> lessons = new LinkedHashMap<>();
    final Map<UUID, Work> works = new LinkedHashMap<>();
    final Map<String, MarkContent> given = new LinkedHashMap<>();
    final Set<AbsentAt> away = new HashSet<>();
    final Map<LessonId, LessonContent> homework = new HashMap<>();
    final Map<GroupId, Map<PersonId, List<Stay>>> students = new HashMap<>();
    final Map<GroupId, List<DatedTest>> plans = new HashMap<>();
    final List<Outage> outages = new ArrayList<>();

    record Lesson(UUID id, GroupView group, LocalDate date, int period, PersonId teacher, boolean cancelled) {
        LessonView view() {
            Instant starts = date.atTime(8 + period, 0).atZone(ModelSchool.ZONE).toInstant();
            return new LessonView(
                    new LessonId(id),
                    group.id(),
                    group.subject(),
                    group.label(),
                    group.grade(),
                    teacher,
                    date,
                    period,
                    starts,
                    starts.plusSeconds(2_700),
                    "",
                    ModelSchool.term(date).orElseThrow().id());
        }
    }

    record Work(
            UUID id, GroupView group, Optional<UUID> lesson, LocalDate date, String form, Instant made, boolean gone) {
        SatWork view() {
            return new SatWork(
                    id,
                    group.id(),
                    ModelSchool.term(date).orElseThrow().id(),
                    lesson.map(LessonId::new),
                    date,
                    form,
                    made);
        }
    }

    /** In the order of time, as lessons are always read. */
    Stream<LessonView> held() {
        return lessons.values().stream()
                .filter(lesson -> !lesson.cancelled())
                .map(Lesson::view)
                .sorted(Comparator.comparing(LessonView::startsAt)
                        .thenComparing(one -> one.id().value()));
    }

    List<CancelledPeriod> cancelled() {
        return lessons.values().stream()
                .filter(Lesson::cancelled)
                .map(lesson -> new CancelledPeriod(lesson.group().id(), lesson.date(), lesson.period()))
                .toList();
    }

    List<SatWork> works() {
        return works.values().stream()
                .filter(work -> !work.gone())
                .map(Work::view)
                .toList();
    }

    List<MarkContent> marks() {
        return List.copyOf(given.values());
    }

    List<AbsentAt> absences() {
        return List.copyOf(away);
    }

    Map<LessonId, LessonContent> entered() {
        return homework;
    }

    Map<GroupId, Map<PersonId, List<Stay>>> stays() {
        return students;
    }

    List<DatedTest> planned(GroupId group, Instant by) {
        return plans.getOrDefault(group, List.of()).stream()
                .filter(test -> !test.approved().isAfter(by))
                .toList();
    }

    Stream<LocalDate> days() {
        return lessons.values().stream().map(Lesson::date).distinct();
    }

    Map<UUID, CourseDay> places(Collection<UUID> ids) {
        Map<UUID, CourseDay> places = new HashMap<>();
        ids.forEach(id ->
                Optional.ofNullable(works.get(id)).ifPresent(work -> places.put(id, place(work.group(), work.date()))));
        ids.forEach(id -> Optional.ofNullable(lessons.get(id))
                .ifPresent(lesson -> places.put(id, place(lesson.group(), lesson.date()))));
        return places;
    }

    Map<UUID, LocalDate> standing(Collection<UUID> ids) {
        Map<UUID, LocalDate> days = new HashMap<>();
        works.values().stream().filter(work -> !work.gone()).forEach(work -> days.put(work.id(), work.date()));
        lessons.values().stream().filter(lesson -> !lesson.cancelled()).forEach(one -> days.put(one.id(), one.date()));
        days.keySet().retainAll(Set.copyOf(ids));
        return days;
    }

    /** An answer's mark is due when its day is over, and three days after the last outage in its way. */
    Map<LessonId, DueMoment> oralDue(List<LessonView> lessons) {
        return lessons.stream().collect(Collectors.toMap(LessonView::id, lesson -> moved(lesson)));
    }

    private DueMoment moved(LessonView lesson) {
        DueMoment due =
                new DueMoment(midnight(lesson.date().plusDays(1)), new Deadline.SameDay(Optional.empty()), BASIS);
        for (Outage outage : outages) {
            Instant until = outage.until().orElseThrow();
            Instant grace =
                    midnight(LocalDate.ofInstant(until, ModelSchool.ZONE).plusDays(4));
            if (outage.from().isBefore(due.at()) && until.isAfter(lesson.startsAt()) && grace.isAfter(due.at())) {
                due = due.moved(grace, outage, BASIS);
            }
        }
        return due;
    }

    private static CourseDay place(GroupView group, LocalDate day) {
        return new CourseDay(group.id(), ModelSchool.term(day).orElseThrow().id(), day);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ModelSchool.ZONE).toInstant();
    }
}
