package io.reglament.compliance.deadlines;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.deadlines.Finding.About;
import io.reglament.compliance.deadlines.Finding.Place;
import io.reglament.compliance.entries.HeldWork;
import io.reglament.compliance.entries.WhatAWorkHolds;
import io.reglament.compliance.wording.Worded;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonContents;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.WorkContent;
import io.reglament.curriculum.WorkContents;
import io.reglament.curriculum.WorkStanding;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.FormOfControl;
import io.reglament.regulation.InForceByDay;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Where;
import io.reglament.tenancy.RoundTrip;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How works are entered: with theme, form and task, marked for all, and as the school's own conditions have it. */
@Component
class NotesOnWorks {
    private final List<WorkContents> contents;
    private final List<LessonContents> lessons;
    private final OwnNotes own;
    private final Groups groups;
    private final Profiles profiles;
    private final RoundTrip trip;

    NotesOnWorks(
            List<WorkContents> contents,
            List<LessonContents> lessons,
            OwnNotes own,
            Groups groups,
            Profiles profiles,
            RoundTrip trip) {
        this.contents = List.copyOf(contents);
        this.lessons = List.copyOf(lessons);
        this.own = own;
        this.groups = groups;
        this.profiles = profiles;
        this.trip = trip;
    }

    /** Of these works, in a constant number of queries. */
    List<Judged> of(List<WorkStanding> there, Judgement judgement, ZoneId zone) {
        Map<UUID, WorkStanding> kept = there.stream()
                .filter(work -> !work.date().isBefore(judgement.onAirFrom()))
                .collect(Collectors.toMap(WorkStanding::work, Function.identity()));
        List<WorkContent> stated = contents.stream()
                .flatMap(source -> source.of(kept.keySet()).stream())
                .toList();
        if (stated.isEmpty()) {
            return List.of();
        }
        InForceByDay ever = trip.ask(Profiles.askEver());
        Function<LocalDate, Profile> rules = ever.by(profiles);
        List<OwnNotes.Judgeable> judgeable = stated.stream()
                .map(work -> judgeable(work, About.of(standing(kept, work))))
                .toList();
        return Stream.concat(
                        noted(stated, kept, rules, judgement, zone),
                        own.ofWorks(judgeable, rules, judgement.now()).stream())
                .toList();
    }

    private Stream<Judged> noted(
            List<WorkContent> stated,
            Map<UUID, WorkStanding> kept,
            Function<LocalDate, Profile> rules,
            Judgement judgement,
            ZoneId zone) {
        Map<GroupId, GroupView> views = trip.ask(groups.findAsk(
                stated.stream().map(WorkContent::group).distinct().toList()));
        Map<LessonId, LessonContent> entries = entries(stated);
        Map<UUID, Instant> marked = firstMarks(suspect(stated, rules));
        return stated.stream()
                .flatMap(work -> Optional.ofNullable(views.get(work.group())).stream()
                        .flatMap(group -> {
                            Profile profile = rules.apply(work.date());
                            Where where = group.where().form(work.form());
                            HeldWork held = new HeldWork(
                                    work,
                                    work.lesson().flatMap(lesson -> Optional.ofNullable(entries.get(lesson))),
                                    NextDay.of(work.date(), zone).at(),
                                    Optional.ofNullable(marked.get(work.work()))
                                            .or(() -> Optional.of(work.made()).filter(_ -> work.marks() > 0)));
                            WorkStanding standing = standing(kept, work);
                            return Stream.concat(
                                    new WhatAWorkHolds(profile, where)
                                            .of(held).stream().map(said -> judged(standing, said, judgement.now())),
                                    everyone(profile, where, work, standing, judgement.now()).stream());
                        }));
    }

    private Map<LessonId, LessonContent> entries(List<WorkContent> stated) {
        List<LessonId> sat = stated.stream()
                .flatMap(work -> work.lesson().stream())
                .distinct()
                .toList();
        Map<LessonId, LessonContent> entries = new HashMap<>();
        lessons.forEach(source -> entries.putAll(source.entered(sat)));
        return entries;
    }

    /** Of the others nobody asks when they were marked first. */
    private static List<UUID> suspect(List<WorkContent> stated, Function<LocalDate, Profile> rules) {
        return stated.stream()
                .filter(work -> work.title().isBlank()
                        || rules.apply(work.date()).form(work.form()).isEmpty())
                .map(WorkContent::work)
                .toList();
    }

    private Map<UUID, Instant> firstMarks(Collection<UUID> works) {
        Map<UUID, Instant> first = new HashMap<>();
        contents.stream()
                .flatMap(source -> source.marks(works).stream())
                .forEach(mark -> mark.firstGiven()
                        .ifPresent(
                                at -> first.merge(mark.work(), at, (one, other) -> one.isBefore(other) ? one : other)));
        return first;
    }

    /** When a title was changed is not known: what is right now was mended when that was first seen. */
    private static Judged judged(WorkStanding work, Worded said, Instant now) {
        return new Judged(
                new Place(work.work(), said.rule()),
                About.of(work),
                new DueMoment(said.since(), new Deadline.SameDay(Optional.empty()), said.basis()),
                said.broken() ? broken(said.since(), now) : new Verdict.Right(now),
                new Note(said.severity(), said.facts()));
    }

    private static Verdict broken(Instant since, Instant now) {
        return since.isAfter(now) ? new Verdict.NotYetDue(since) : new Verdict.Open(since);
    }

    /** Of a work that nobody has a mark for, the marks are late, and there is no more to say. */
    private static Optional<Judged> everyone(
            Profile profile, Where where, WorkContent work, WorkStanding standing, Instant now) {
        boolean written = profile.form(work.form())
                .map(Regulated::value)
                .filter(FormOfControl::written)
                .isPresent();
        return profile.find(Parameters.EVERY_STUDENT, where)
                .filter(every -> every.value() && every.basis().binding() && written)
                .flatMap(every -> standing.due()
                        .map(due -> new Judged(
                                new Place(work.work(), FindingRule.WORK_EVERYONE),
                                About.of(standing),
                                new DueMoment(due.at(), due.symbolic(), every.basis(), due.extension()),
                                lacking(work, standing, due, now),
                                new Note(every.severity(), Map.of("words", String.valueOf(standing.missing()))))));
    }

    private static Verdict lacking(WorkContent work, WorkStanding standing, DueMoment due, Instant now) {
        if (standing.missing() == 0) {
            return new Verdict.Right(standing.completeSince().orElse(now));
        }
        return work.marked() == 0 ? new Verdict.NotOwed() : broken(due.at(), now);
    }

    private static OwnNotes.Judgeable judgeable(WorkContent work, About about) {
        return new OwnNotes.Judgeable(work.work(), work.date(), about, work.made());
    }

    private static WorkStanding standing(Map<UUID, WorkStanding> kept, WorkContent work) {
        return Optional.ofNullable(kept.get(work.work())).orElseThrow();
    }
}
