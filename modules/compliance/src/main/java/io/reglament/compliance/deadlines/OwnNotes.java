package io.reglament.compliance.deadlines;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.deadlines.Finding.About;
import io.reglament.compliance.deadlines.Finding.Place;
import io.reglament.compliance.own.OwnJudging;
import io.reglament.compliance.own.OwnRulesByDay;
import io.reglament.compliance.own.OwnVerdict;
import io.reglament.compliance.own.Subject;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonId;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.OwnRule;
import io.reglament.regulation.Profile;
import io.reglament.regulation.own.Outcome;
import io.reglament.regulation.own.Over;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the school's own conditions say of lessons and works, and of the marks and absences in them. Of a mark or an
 * absence the detail names the student by id, and no more.
 */
@Component
class OwnNotes {
    /** An absence that is older is looked at no more because of its age alone. */
    private static final int DAYS = 60;

    private static final String AGE = "~";

    private final OwnJudging judging;

    OwnNotes(OwnJudging judging) {
        this.judging = judging;
    }

    /**
     * A lesson or a work to be judged.
     *
     * @param since when what stands there was received
     */
    record Judgeable(UUID id, LocalDate day, About about, Instant since) {}

    /** Lessons, who was away from them, and the marks in their own columns. */
    List<Judged> ofLessons(
            Collection<Judgeable> lessons, Function<LocalDate, Profile> rules, Instant now, NextDay next) {
        Map<UUID, Judgeable> byId = byId(lessons);
        Stream<Judged> held = judged(
                now, byId, judging.lessons(lessons(asked(lessons, rules, Over.LESSON)), over(rules, Over.LESSON)));
        List<OwnVerdict> away =
                judging.absences(lessons(asked(lessons, rules, Over.ABSENCE)), over(rules, Over.ABSENCE));
        Stream<Judged> marks =
                judged(now, byId, judging.marks(asked(lessons, rules, Over.MARK), over(rules, Over.MARK)));
        return Stream.of(held, judged(now, byId, away), marks, aging(byId, away, next))
                .flatMap(Function.identity())
                .toList();
    }

    /** Works and the marks for them. */
    List<Judged> ofWorks(Collection<Judgeable> works, Function<LocalDate, Profile> rules, Instant now) {
        Map<UUID, Judgeable> byId = byId(works);
        return Stream.concat(
                        judged(now, byId, judging.works(asked(works, rules, Over.WORK), over(rules, Over.WORK))),
                        judged(now, byId, judging.marks(asked(works, rules, Over.MARK), over(rules, Over.MARK))))
                .toList();
    }

    private static List<LessonId> lessons(List<UUID> ids) {
        return ids.stream().map(LessonId::new).toList();
    }

    private static Map<UUID, Judgeable> byId(Collection<Judgeable> all) {
        return all.stream().collect(Collectors.toMap(Judgeable::id, Function.identity()));
    }

    private static List<UUID> asked(Collection<Judgeable> all, Function<LocalDate, Profile> rules, Over over) {
        return all.stream()
                .filter(one -> !over(rules, over).on(one.day()).isEmpty())
                .map(Judgeable::id)
                .toList();
    }

    private static OwnRulesByDay over(Function<LocalDate, Profile> rules, Over over) {
        return day -> rules.apply(day).rules().stream()
                .filter(rule -> rule.over() == over && rule.basis().binding())
                .toList();
    }

    private static Stream<Judged> judged(Instant now, Map<UUID, Judgeable> byId, List<OwnVerdict> verdicts) {
        return verdicts.stream()
                .flatMap(said -> Optional.ofNullable(byId.get(scope(said.subject()))).stream()
                        .map(one -> judged(now, one, said)));
    }

    private static Judged judged(Instant now, Judgeable one, OwnVerdict said) {
        Instant since = said.since().orElse(one.since());
        Instant right = said.subject() instanceof Subject.OfLesson ? since : now;
        OwnRule rule = said.rule();
        Map<String, String> facts =
                said.outcome() instanceof Outcome.Broken(Map<String, String> shown) ? shown : Map.of();
        return new Judged(
                new Place(one.id(), FindingRule.OWN, rule.key() + detail(said.subject())),
                one.about(),
                entered(since, rule.basis()),
                verdict(said.outcome(), since, right),
                new Note(rule.severity(), facts));
    }

    /** What is kept today may be broken tomorrow, by nothing but the days gone by: so it is looked at again. */
    private static Stream<Judged> aging(Map<UUID, Judgeable> byId, List<OwnVerdict> away, NextDay next) {
        Set<UUID> open = new HashSet<>();
        away.stream()
                .filter(said -> !said.broken())
                .map(said -> scope(said.subject()))
                .forEach(open::add);
        return open.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .filter(one -> one.day().plusDays(DAYS).isAfter(next.day()))
                .map(one -> new Judged(
                        new Place(one.id(), FindingRule.OWN, AGE),
                        one.about(),
                        entered(next.at(), new Basis.NotRegulated()),
                        new Verdict.NotYetDue(next.at())));
    }

    private static UUID scope(Subject subject) {
        return switch (subject) {
            case Subject.OfLesson of -> of.lesson().value();
            case Subject.OfAbsence of -> of.lesson().value();
            case Subject.OfWork of -> of.work();
            case Subject.OfMark of -> of.work();
            case Subject.OfSheet of -> of.group().value();
        };
    }

    private static String detail(Subject subject) {
        return switch (subject) {
            case Subject.OfAbsence of -> "/" + of.student().value();
            case Subject.OfMark of -> "/" + of.student().value() + "/" + of.ordinal();
            case Subject.OfLesson _, Subject.OfWork _, Subject.OfSheet _ -> "";
        };
    }

    /**
     * What is not stated is held against nobody, and what cannot be judged accuses nobody.
     *
     * @param right from when on nothing is wrong with it: of a lesson its last entry, of all else when that is seen
     */
    private static Verdict verdict(Outcome outcome, Instant since, Instant right) {
        return switch (outcome) {
            case Outcome.Broken _ -> new Verdict.Open(since);
            case Outcome.Kept _ -> new Verdict.Right(right);
            case Outcome.NotMeant _, Outcome.Unstated _, Outcome.Unjudged _ -> new Verdict.NotOwed();
        };
    }

    private static DueMoment entered(Instant since, Basis basis) {
        return new DueMoment(since, new Deadline.SameDay(Optional.empty()), basis);
    }
}
