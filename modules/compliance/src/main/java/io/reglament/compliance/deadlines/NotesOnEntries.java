package io.reglament.compliance.deadlines;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.deadlines.Finding.About;
import io.reglament.compliance.deadlines.Finding.Place;
import io.reglament.compliance.own.OwnJudging;
import io.reglament.compliance.own.OwnVerdict;
import io.reglament.compliance.own.Subject;
import io.reglament.compliance.wording.HowEntriesAreWorded;
import io.reglament.compliance.wording.Worded;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonContents;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.InForceByDay;
import io.reglament.regulation.OwnRule;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.own.Outcome;
import io.reglament.regulation.own.Over;
import io.reglament.tenancy.RoundTrip;
import java.time.Instant;
import java.time.LocalDate;
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
 * How lessons are entered: worded as the regulation asks, and as the school's own conditions have it. Such a finding has
 * no due moment of its own, it opens with the entry that breaks the rule; so it is the same whenever it is looked at.
 */
@Component
class NotesOnEntries {
    private final List<LessonContents> contents;
    private final OwnJudging own;
    private final Profiles profiles;
    private final RoundTrip trip;

    NotesOnEntries(List<LessonContents> contents, OwnJudging own, Profiles profiles, RoundTrip trip) {
        this.contents = List.copyOf(contents);
        this.own = own;
        this.profiles = profiles;
        this.trip = trip;
    }

    /** Of these lessons, in a constant number of queries. */
    List<Judged> of(List<LessonView> held, LocalDate onAirFrom) {
        List<LessonView> kept = held.stream()
                .filter(lesson -> !lesson.date().isBefore(onAirFrom))
                .toList();
        if (kept.isEmpty()) {
            return List.of();
        }
        InForceByDay ever = trip.ask(Profiles.askEver());
        Function<LocalDate, Profile> rules = day -> profiles.of(ever, day);
        Map<LessonId, LessonContent> entries =
                contents(kept.stream().map(LessonView::id).toList());
        return Stream.concat(worded(kept, entries, rules), own(kept, entries, rules))
                .toList();
    }

    private Map<LessonId, LessonContent> contents(List<LessonId> lessons) {
        Map<LessonId, LessonContent> entries = new HashMap<>();
        contents.forEach(source -> entries.putAll(source.entered(lessons)));
        return entries;
    }

    private static Stream<Judged> worded(
            List<LessonView> held, Map<LessonId, LessonContent> entries, Function<LocalDate, Profile> rules) {
        return held.stream()
                .flatMap(lesson -> Optional.ofNullable(entries.get(lesson.id())).stream()
                        .flatMap(entry ->
                                new HowEntriesAreWorded(rules.apply(lesson.date()), lesson.where()).of(entry).stream())
                        .map(said -> judged(lesson, said)));
    }

    private static Judged judged(LessonView lesson, Worded said) {
        return new Judged(
                new Place(lesson.id().value(), said.rule()),
                About.of(lesson),
                entered(said.since(), said.basis()),
                said.broken() ? new Verdict.Open(said.since()) : new Verdict.Right(said.since()),
                new Note(said.severity(), said.facts()));
    }

    private Stream<Judged> own(
            List<LessonView> held, Map<LessonId, LessonContent> entries, Function<LocalDate, Profile> rules) {
        Map<LessonId, LessonView> asked = held.stream()
                .filter(lesson -> !ownRules(rules.apply(lesson.date())).isEmpty())
                .collect(Collectors.toMap(LessonView::id, Function.identity()));
        return own.lessons(asked.keySet(), day -> ownRules(rules.apply(day))).stream()
                .flatMap(verdict -> verdict.subject() instanceof Subject.OfLesson(LessonId id)
                        ? Optional.ofNullable(asked.get(id)).stream()
                                .map(lesson -> judged(lesson, since(lesson, entries), verdict))
                        : Stream.empty());
    }

    private static List<OwnRule> ownRules(Profile profile) {
        return profile.rules().stream()
                .filter(rule -> rule.over() == Over.LESSON && rule.basis().binding())
                .toList();
    }

    private static Judged judged(LessonView lesson, Instant since, OwnVerdict said) {
        Map<String, String> facts =
                said.outcome() instanceof Outcome.Broken(Map<String, String> shown) ? shown : Map.of();
        return new Judged(
                new Place(lesson.id().value(), FindingRule.OWN, said.rule().key()),
                About.of(lesson),
                entered(since, said.rule().basis()),
                verdict(said.outcome(), since),
                new Note(said.rule().severity(), facts));
    }

    /** What is not stated is held against nobody, and what cannot be judged accuses nobody. */
    private static Verdict verdict(Outcome outcome, Instant since) {
        return switch (outcome) {
            case Outcome.Broken _ -> new Verdict.Open(since);
            case Outcome.Kept _ -> new Verdict.Right(since);
            case Outcome.NotMeant _, Outcome.Unstated _, Outcome.Unjudged _ -> new Verdict.NotOwed();
        };
    }

    /** The latest entry; the lesson's end where nothing is entered. */
    private static Instant since(LessonView lesson, Map<LessonId, LessonContent> entries) {
        return Optional.ofNullable(entries.get(lesson.id())).stream()
                .flatMap(entry -> Stream.concat(entry.topicSince().stream(), entry.homeworkSince().stream()))
                .max(Comparator.naturalOrder())
                .orElse(lesson.endsAt());
    }

    private static DueMoment entered(Instant since, Basis basis) {
        return new DueMoment(since, new Deadline.SameDay(Optional.empty()), basis);
    }
}
