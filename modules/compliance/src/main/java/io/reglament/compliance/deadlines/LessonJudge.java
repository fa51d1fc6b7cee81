package io.reglament.compliance.deadlines;

import io.reglament.compliance.deadlines.Evaluation.Batch;
import io.reglament.compliance.deadlines.Finding.Place;
import io.reglament.compliance.deadlines.LessonWatches.Watch;
import io.reglament.compliance.deadlines.Verdict.NotYetDue;
import io.reglament.curriculum.DeadlineCalendar;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonFacts;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.regulation.Duty;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what the rules need for a batch of lessons, asks them, and says what has to be written. */
@Component
class LessonJudge {
    private final Lessons lessons;
    private final DeadlineCalendar calendar;
    private final List<LessonFacts> facts;
    private final SchoolRegistry schools;
    private final LessonWatches watches;
    private final FindingRows findings;

    LessonJudge(
            Lessons lessons,
            DeadlineCalendar calendar,
            List<LessonFacts> facts,
            SchoolRegistry schools,
            LessonWatches watches,
            FindingRows findings) {
        this.lessons = lessons;
        this.calendar = calendar;
        this.facts = List.copyOf(facts);
        this.schools = schools;
        this.watches = watches;
        this.findings = findings;
    }

    /** Locks the lessons' watches first, so that everything is read as the evaluation before left it. */
    Batch judge(Collection<UUID> ids, Instant now) {
        List<LessonView> held = lessons.find(ids.stream().map(LessonId::new).toList());
        watches.ensure(
                held.stream().map(lesson -> watch(lesson, Optional.empty())).toList());
        watches.lock(ids);
        Map<Place, Finding> known = findings.of(ids);
        List<Judged> judged = judged(held, new Judgement(schools.current().onAirFrom(), now));
        List<UUID> gone = gone(ids, held);
        return new Batch(changes(known, judged, now), watches(held, judged), gone);
    }

    private List<Judged> judged(List<LessonView> held, Judgement judgement) {
        Map<LessonId, Map<Duty, DueMoment>> due = calendar.due(held);
        EnteredSince entered =
                EnteredSince.of(facts, held.stream().map(LessonView::id).toList());
        return held.stream()
                .flatMap(lesson -> due.getOrDefault(lesson.id(), Map.of()).entrySet().stream()
                        .filter(duty -> entered.answered().contains(duty.getKey()))
                        .map(duty -> judged(judgement, lesson, duty.getKey(), duty.getValue(), entered)))
                .toList();
    }

    private static Judged judged(
            Judgement judgement, LessonView lesson, Duty duty, DueMoment due, EnteredSince entered) {
        return new Judged(lesson, duty, due, judgement.of(lesson.date(), due, entered.of(lesson.id(), duty)));
    }

    /** A finding whose duty is asked of nobody any more is withdrawn: the lesson is not held, or owes nothing. */
    private static List<FindingChange> changes(Map<Place, Finding> known, List<Judged> judged, Instant now) {
        Map<Place, Finding> unasked = new HashMap<>(known);
        List<FindingChange> changes = new ArrayList<>();
        for (Judged each : judged) {
            Optional<Finding> before = Optional.ofNullable(unasked.remove(each.place()));
            FindingChange.between(before, NextFinding.of(before, each), now).ifPresent(changes::add);
        }
        unasked.values().stream()
                .flatMap(finding ->
                        FindingChange.between(Optional.of(finding), Optional.of(finding.withdraw()), now).stream())
                .forEach(changes::add);
        return changes;
    }

    private static List<Watch> watches(List<LessonView> held, List<Judged> judged) {
        Map<LessonId, Instant> next = judged.stream()
                .flatMap(each -> each.verdict() instanceof NotYetDue(Instant at)
                        ? Stream.of(Map.entry(each.lesson().id(), at))
                        : Stream.empty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one.isBefore(other) ? one : other));
        return held.stream()
                .map(lesson -> watch(lesson, Optional.ofNullable(next.get(lesson.id()))))
                .toList();
    }

    private static List<UUID> gone(Collection<UUID> ids, List<LessonView> held) {
        Set<UUID> there = held.stream().map(lesson -> lesson.id().value()).collect(Collectors.toSet());
        return ids.stream().filter(id -> !there.contains(id)).distinct().toList();
    }

    private static Watch watch(LessonView lesson, Optional<Instant> next) {
        return new Watch(lesson.id().value(), lesson.date(), next);
    }
}
