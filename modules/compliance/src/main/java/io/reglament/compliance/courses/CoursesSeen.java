package io.reglament.compliance.courses;

import io.reglament.compliance.FoundCourse.OfSheet;
import io.reglament.curriculum.AbsenceFacts;
import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.DeadlineCalendar;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.ExtendedDue;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.MarkContent;
import io.reglament.curriculum.SatWork;
import io.reglament.curriculum.Stay;
import io.reglament.curriculum.TermView;
import io.reglament.curriculum.Terms;
import io.reglament.curriculum.WorkContents;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Duty;
import io.reglament.regulation.InForceByDay;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what the rules of sheets need, for many sheets in a constant number of queries. */
@Component
class CoursesSeen {
    private final RoundTrip trip;
    private final Groups groups;
    private final Terms terms;
    private final Lessons lessons;
    private final Profiles profiles;
    private final DeadlineCalendar calendar;
    private final List<WorkContents> works;
    private final List<AbsenceFacts> absences;
    private final OnAir onAir;

    CoursesSeen(
            RoundTrip trip,
            Groups groups,
            Terms terms,
            Lessons lessons,
            Profiles profiles,
            DeadlineCalendar calendar,
            List<WorkContents> works,
            List<AbsenceFacts> absences,
            OnAir onAir) {
        this.trip = trip;
        this.groups = groups;
        this.terms = terms;
        this.lessons = lessons;
        this.profiles = profiles;
        this.calendar = calendar;
        this.works = List.copyOf(works);
        this.absences = List.copyOf(absences);
        this.onAir = onAir;
    }

    /** Of those that are there: the group has that term. */
    List<SeenCourse> of(Collection<OfSheet> sheets, Instant now) {
        Set<GroupId> ids = sheets.stream().map(OfSheet::group).collect(Collectors.toSet());
        Map<GroupId, List<TermView>> inTerms = trip.ask(terms.ofGroupsAsk(ids));
        Map<OfSheet, TermView> there = new HashMap<>();
        sheets.forEach(sheet -> inTerms.getOrDefault(sheet.group(), List.of()).stream()
                .filter(term -> term.id().equals(sheet.term()))
                .findFirst()
                .ifPresent(term -> there.put(sheet, term)));
        return there.isEmpty() ? List.of() : gather(there, inTerms, now);
    }

    /** A sheet that is over is answered for by who had the group last in its term; one query for each such day. */
    private Map<OfSheet, Set<PersonId>> teachers(Map<OfSheet, TermView> there, LocalDate today) {
        Map<LocalDate, List<OfSheet>> byDay = there.keySet().stream().collect(Collectors.groupingBy(sheet -> {
            LocalDate last = Optional.ofNullable(there.get(sheet)).orElseThrow().last();
            return today.isAfter(last) ? last : today;
        }));
        Map<OfSheet, Set<PersonId>> teachers = new HashMap<>();
        byDay.forEach((day, sheets) -> {
            Map<GroupId, Set<PersonId>> known = trip.ask(
                    groups.teachersAsk(sheets.stream().map(OfSheet::group).collect(Collectors.toSet()), day));
            sheets.forEach(sheet -> teachers.put(sheet, known.getOrDefault(sheet.group(), Set.of())));
        });
        return teachers;
    }

    private List<SeenCourse> gather(Map<OfSheet, TermView> there, Map<GroupId, List<TermView>> inTerms, Instant now) {
        Set<GroupId> ids = there.keySet().stream().map(OfSheet::group).collect(Collectors.toSet());
        LocalDate first = edge(there, TermView::first, Comparator.naturalOrder());
        LocalDate last = edge(there, TermView::last, Comparator.reverseOrder());
        LocalDate since = onAir.first();
        ZoneId zone = onAir.zone();
        Ask<Map<GroupId, GroupView>> views = groups.findAsk(ids);
        Ask<List<LessonView>> held = lessons.ofGroupsAsk(ids, first, last);
        Ask<Map<GroupId, Map<PersonId, List<Stay>>>> stays = groups.staysAsk(ids, first, last);
        Ask<InForceByDay> versions = Profiles.askEver();
        Answers answers = trip.send(views, held, stays, versions);
        List<LessonView> owing = answers.of(held).stream()
                .filter(lesson -> !lesson.date().isBefore(since))
                .toList();
        List<LessonId> lessonIds = owing.stream().map(LessonView::id).toList();
        List<SatWork> sat = works.stream()
                .flatMap(source -> source.satByGroups(ids, first, last).stream())
                .toList();
        List<UUID> workIds = sat.stream().map(SatWork::work).toList();
        Gathered gathered = new Gathered(
                teachers(there, LocalDate.ofInstant(now, zone)),
                inTerms,
                owing.stream().collect(Collectors.groupingBy(LessonView::group)),
                answers.of(stays),
                absences.stream()
                        .flatMap(source -> source.ofLessons(lessonIds).stream())
                        .collect(Collectors.groupingBy(AbsentAt::lesson)),
                sat.stream().collect(Collectors.groupingBy(SatWork::group)),
                works.stream()
                        .flatMap(source -> source.marks(workIds).stream())
                        .collect(Collectors.groupingBy(MarkContent::work)),
                oralDue(owing),
                answers.of(versions).by(profiles),
                moved(since, zone),
                zone);
        return there.entrySet().stream()
                .flatMap(sheet ->
                        Optional.ofNullable(answers.of(views).get(sheet.getKey().group()))
                                .flatMap(group -> gathered.of(sheet.getKey(), group, sheet.getValue()))
                                .stream())
                .toList();
    }

    private UnaryOperator<ExtendedDue> moved(LocalDate since, ZoneId zone) {
        Instant onAir = since.atStartOfDay(zone).toInstant();
        BiFunction<Instant, Instant, ExtendedDue> extended = calendar.extended(onAir);
        return due -> extended.apply(onAir, due.at());
    }

    private Map<LessonId, DueMoment> oralDue(List<LessonView> owing) {
        Map<LessonId, DueMoment> due = new HashMap<>();
        calendar.due(owing)
                .forEach((lesson, duties) ->
                        Optional.ofNullable(duties.get(Duty.ORAL_MARKS)).ifPresent(moment -> due.put(lesson, moment)));
        return due;
    }

    private static LocalDate edge(
            Map<OfSheet, TermView> there, Function<TermView, LocalDate> of, Comparator<LocalDate> order) {
        return there.values().stream().map(of).min(order).orElseThrow();
    }
}
