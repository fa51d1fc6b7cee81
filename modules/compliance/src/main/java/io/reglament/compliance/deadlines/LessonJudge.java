package io.reglament.compliance.deadlines;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.deadlines.Finding.About;
import io.reglament.compliance.deadlines.Finding.Place;
import io.reglament.compliance.deadlines.Verdict.NotYetDue;
import io.reglament.curriculum.DeadlineCalendar;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonFacts;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.regulation.Duty;
import io.reglament.regulation.Touched.Scope;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is owed for lessons: topic, homework, roll, and oral marks where some were given; and how they are entered. */
@Component
class LessonJudge implements Judge {
    private final Lessons lessons;
    private final DeadlineCalendar calendar;
    private final List<LessonFacts> facts;
    private final SchoolRegistry schools;
    private final Watches watches;
    private final FindingRows findings;
    private final NotesOnEntries notes;

    LessonJudge(
            Lessons lessons,
            DeadlineCalendar calendar,
            List<LessonFacts> facts,
            SchoolRegistry schools,
            Watches watches,
            FindingRows findings,
            NotesOnEntries notes) {
        this.lessons = lessons;
        this.calendar = calendar;
        this.facts = List.copyOf(facts);
        this.schools = schools;
        this.watches = watches;
        this.findings = findings;
        this.notes = notes;
    }

    @Override
    public Scope scope() {
        return Scope.LESSON;
    }

    @Override
    public Batch judge(Collection<UUID> ids, Instant now) {
        List<LessonView> held = lessons.find(ids.stream().map(LessonId::new).toList());
        watches.ensure(
                scope(),
                held.stream()
                        .map(lesson -> Watch.fresh(lesson.id().value(), lesson.date()))
                        .toList());
        watches.lock(scope(), ids);
        Map<Place, Finding> known = findings.ofLessons(ids);
        LocalDate onAirFrom = schools.current().onAirFrom();
        List<Judged> judged = new ArrayList<>(judged(held, new Judgement(onAirFrom, now)));
        judged.addAll(notes.of(held, onAirFrom));
        return new Batch(FindingChanges.of(known, judged, now), watches(held, judged), gone(ids, held));
    }

    private List<Judged> judged(List<LessonView> held, Judgement judgement) {
        Map<LessonId, Map<Duty, DueMoment>> due = calendar.due(held);
        EnteredSince entered =
                EnteredSince.of(facts, held.stream().map(LessonView::id).toList());
        return held.stream()
                .flatMap(lesson -> due.getOrDefault(lesson.id(), Map.of()).entrySet().stream()
                        .filter(duty -> entered.judges(lesson.id(), duty.getKey()))
                        .map(duty -> judged(judgement, lesson, duty.getKey(), duty.getValue(), entered)))
                .toList();
    }

    private static Judged judged(
            Judgement judgement, LessonView lesson, Duty duty, DueMoment due, EnteredSince entered) {
        return new Judged(
                new Place(lesson.id().value(), FindingRule.of(duty)),
                About.of(lesson),
                due,
                judgement.of(lesson.date(), due, entered.of(lesson.id(), duty)));
    }

    private static List<Watch> watches(List<LessonView> held, List<Judged> judged) {
        Map<UUID, Instant> next = judged.stream()
                .flatMap(each -> each.verdict() instanceof NotYetDue(Instant at)
                        ? Stream.of(Map.entry(each.place().scope(), at))
                        : Stream.empty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one.isBefore(other) ? one : other));
        Map<UUID, Kept> kept = Kept.of(judged);
        return held.stream()
                .map(lesson -> new Watch(
                        lesson.id().value(),
                        lesson.date(),
                        Optional.ofNullable(next.get(lesson.id().value())),
                        kept.getOrDefault(lesson.id().value(), Kept.NOTHING)))
                .toList();
    }

    private static List<UUID> gone(Collection<UUID> ids, List<LessonView> held) {
        Set<UUID> there = held.stream().map(lesson -> lesson.id().value()).collect(Collectors.toSet());
        return ids.stream().filter(id -> !there.contains(id)).distinct().toList();
    }
}
