package io.reglament.compliance.deadlines;

import io.reglament.compliance.deadlines.Finding.About;
import io.reglament.compliance.deadlines.Finding.Place;
import io.reglament.compliance.entries.WhatALessonHolds;
import io.reglament.compliance.wording.HowEntriesAreWorded;
import io.reglament.compliance.wording.Worded;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonContents;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonTopic;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.PlanFacts;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.InForceByDay;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.RoundTrip;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * How lessons are entered: worded and planned as the regulation asks, and as the school's own conditions have it. Such a
 * finding has no due moment of its own, it opens with the entry that breaks the rule; so it is the same whenever it is
 * looked at.
 */
@Component
class NotesOnEntries {
    /** No school year begins or ends in the middle of summer. */
    private static final int SUMMER = 7;

    private final List<LessonContents> contents;
    private final PlanFacts plans;
    private final MarksOfWeeks weeks;
    private final OwnNotes own;
    private final Profiles profiles;
    private final RoundTrip trip;

    NotesOnEntries(
            List<LessonContents> contents,
            PlanFacts plans,
            MarksOfWeeks weeks,
            OwnNotes own,
            Profiles profiles,
            RoundTrip trip) {
        this.contents = List.copyOf(contents);
        this.plans = plans;
        this.weeks = weeks;
        this.own = own;
        this.profiles = profiles;
        this.trip = trip;
    }

    /** Of these lessons, in a constant number of queries. */
    List<Judged> of(List<LessonView> held, Judgement judgement, ZoneId zone) {
        List<LessonView> kept = held.stream()
                .filter(lesson -> !lesson.date().isBefore(judgement.onAirFrom()))
                .toList();
        if (kept.isEmpty()) {
            return List.of();
        }
        InForceByDay ever = trip.ask(Profiles.askEver());
        Function<LocalDate, Profile> rules = ever.by(profiles);
        Map<LessonId, LessonContent> entries =
                contents(kept.stream().map(LessonView::id).toList());
        List<OwnNotes.Judgeable> judgeable = kept.stream()
                .map(lesson -> new OwnNotes.Judgeable(
                        lesson.id().value(), lesson.date(), About.of(lesson), since(lesson, entries)))
                .toList();
        NextDay next = NextDay.after(judgement.now(), zone);
        return Stream.of(
                        worded(kept, entries, rules),
                        weeks.of(kept, rules, zone, judgement.now()).stream(),
                        own.ofLessons(judgeable, rules, judgement.now(), next).stream())
                .flatMap(Function.identity())
                .toList();
    }

    private Map<LessonId, LessonContent> contents(List<LessonId> lessons) {
        Map<LessonId, LessonContent> entries = new HashMap<>();
        contents.forEach(source -> entries.putAll(source.entered(lessons)));
        return entries;
    }

    private Stream<Judged> worded(
            List<LessonView> held, Map<LessonId, LessonContent> entries, Function<LocalDate, Profile> rules) {
        Map<LessonId, LessonTopic> planned = planned(held, entries, rules);
        return held.stream()
                .flatMap(lesson -> Optional.ofNullable(entries.get(lesson.id())).stream()
                        .flatMap(entry -> said(
                                rules.apply(lesson.date()),
                                lesson,
                                entry,
                                Optional.ofNullable(planned.get(lesson.id()))))
                        .map(said -> judged(lesson, said)));
    }

    private static Stream<Worded> said(
            Profile profile, LessonView lesson, LessonContent entry, Optional<LessonTopic> planned) {
        return Stream.concat(
                new HowEntriesAreWorded(profile, lesson.where()).of(entry).stream(),
                new WhatALessonHolds(profile, lesson).of(entry, planned).stream());
    }

    /** What the plans say of the lessons that have a topic, where the regulation holds it to the plan. */
    private Map<LessonId, LessonTopic> planned(
            List<LessonView> held, Map<LessonId, LessonContent> entries, Function<LocalDate, Profile> rules) {
        Map<LessonId, LessonTopic> planned = new HashMap<>();
        held.stream()
                .filter(lesson -> Optional.ofNullable(entries.get(lesson.id()))
                        .flatMap(LessonContent::topicSince)
                        .isPresent())
                .filter(lesson -> followsPlan(rules.apply(lesson.date()), lesson))
                .collect(Collectors.groupingBy(
                        lesson -> lesson.date().minusMonths(SUMMER).getYear()))
                .values()
                .forEach(ofYear -> planned.putAll(plans.topics(ofYear)));
        return planned;
    }

    private static boolean followsPlan(Profile profile, LessonView lesson) {
        return profile.find(Parameters.TOPICS_FOLLOW_PLAN, lesson.where())
                .filter(follow -> follow.value() && follow.basis().binding())
                .isPresent();
    }

    private static Judged judged(LessonView lesson, Worded said) {
        return new Judged(
                new Place(lesson.id().value(), said.rule()),
                About.of(lesson),
                new DueMoment(said.since(), new Deadline.SameDay(Optional.empty()), said.basis()),
                said.broken() ? new Verdict.Open(said.since()) : new Verdict.Right(said.since()),
                new Note(said.severity(), said.facts()));
    }

    /** The latest entry; the lesson's end where nothing is entered. */
    private static Instant since(LessonView lesson, Map<LessonId, LessonContent> entries) {
        return Optional.ofNullable(entries.get(lesson.id())).stream()
                .flatMap(entry -> Stream.concat(entry.topicSince().stream(), entry.homeworkSince().stream()))
                .max(Comparator.naturalOrder())
                .orElse(lesson.endsAt());
    }
}
