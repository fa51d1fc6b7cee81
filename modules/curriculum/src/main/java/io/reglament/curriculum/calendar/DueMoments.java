package io.reglament.curriculum.calendar;

import static java.util.stream.Collectors.toMap;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Outage;
import io.reglament.curriculum.TermDays;
import io.reglament.curriculum.WorkToMark;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Deadline.NextLesson;
import io.reglament.regulation.Duty;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Regulated;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what the deadlines of many lessons or works need, in a constant number of queries, and resolves them. */
@Component
public class DueMoments {
    private final SchoolRegistry schools;
    private final Profiles profiles;
    private final KnownOutages outages;
    private final RoundTrip trip;

    DueMoments(SchoolRegistry schools, Profiles profiles, KnownOutages outages, RoundTrip trip) {
        this.schools = schools;
        this.profiles = profiles;
        this.outages = outages;
        this.trip = trip;
    }

    public Map<LessonId, Map<Duty, DueMoment>> of(Collection<LessonView> lessons) {
        School school = schools.current();
        List<LessonView> owing = lessons.stream()
                .filter(lesson -> onAir(school, lesson.date()))
                .distinct()
                .toList();
        if (owing.isEmpty()) {
            return Map.of();
        }
        RulesByDay rules = new RulesByDay(profiles);
        Gathered gathered = gather(
                school,
                rules,
                owing.stream().collect(toMap(Spot::of, Entered::of, DueMoments::earlier)),
                owing.stream().flatMap(lesson -> deadlines(rules, lesson).values().stream()));
        return owing.stream().collect(toMap(LessonView::id, lesson -> due(lesson, rules, gathered)));
    }

    private Map<Duty, DueMoment> due(LessonView lesson, RulesByDay rules, Gathered gathered) {
        Entered entered = Entered.of(lesson);
        Optional<Regulated<Deadline>> grace = outages.grace(rules.on(lesson.date()));
        return deadlines(rules, lesson).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, entry -> gathered.due(Spot.of(lesson), entered, entry.getValue(), grace)));
    }

    public Optional<DueMoment> moved(LessonView lesson) {
        boolean none = outages.since(lesson.startsAt()).stream()
                .allMatch(ask -> trip.ask(ask).isEmpty());
        return none
                ? Optional.empty()
                : of(List.of(lesson)).values().stream()
                        .flatMap(duties -> duties.values().stream())
                        .filter(due ->
                                due.extension().isPresent() && due.basis().binding() && !due.missedBy(outages.now()))
                        .max(Comparator.comparing(DueMoment::at));
    }

    private static Map<Duty, Regulated<Deadline>> deadlines(RulesByDay rules, LessonView lesson) {
        Map<Duty, Regulated<Deadline>> deadlines = new EnumMap<>(Duty.class);
        for (Duty duty : Duty.values()) {
            deadlines.put(duty, rules.on(lesson.date()).deadline(duty, lesson.where()));
        }
        return deadlines;
    }

    public Map<UUID, DueMoment> ofWorks(Collection<WorkToMark> works) {
        School school = schools.current();
        List<WorkToMark> owing =
                works.stream().filter(work -> onAir(school, work.date())).toList();
        if (owing.isEmpty()) {
            return Map.of();
        }
        RulesByDay rules = new RulesByDay(profiles);
        Map<WorkToMark, Regulated<Deadline>> limited = new HashMap<>();
        owing.forEach(work ->
                WorkRules.deadline(rules.on(work.date()), work).ifPresent(deadline -> limited.put(work, deadline)));
        Gathered gathered = gather(
                school,
                rules,
                limited.keySet().stream()
                        .collect(toMap(Spot::of, work -> Entered.of(work, school.zone()), DueMoments::earlier)),
                limited.values().stream());
        return limited.entrySet().stream()
                .collect(toMap(
                        entry -> entry.getKey().work(),
                        entry -> due(entry.getKey(), entry.getValue(), school, rules, gathered)));
    }

    private DueMoment due(
            WorkToMark work, Regulated<Deadline> deadline, School school, RulesByDay rules, Gathered gathered) {
        return gathered.due(
                Spot.of(work), Entered.of(work, school.zone()), deadline, outages.grace(rules.on(work.date())));
    }

    private Gathered gather(
            School school, RulesByDay rules, Map<Spot, Entered> spots, Stream<Regulated<Deadline>> deadlines) {
        Set<UUID> groups = spots.keySet().stream().map(Spot::group).collect(Collectors.toSet());
        int ahead = deadlines.mapToInt(DueMoments::lessonsAhead).max().orElse(0);
        Ask<List<Session>> sessions = CalendarAsks.sessions();
        Ask<Map<UUID, Map<String, Optional<TermDays>>>> terms = CalendarAsks.terms(groups);
        Ask<Map<Spot, List<Instant>>> starts = CalendarAsks.laterStarts(ahead == 0 ? Set.of() : spots.keySet(), ahead);
        List<Ask<List<Outage>>> failures = failures(rules, spots);
        Answers answers = trip.send(Stream.concat(Stream.of(sessions, terms, starts), failures.stream())
                .toArray(Ask[]::new));
        return new Gathered(
                school.zone(),
                rules,
                answers.of(sessions),
                answers.of(terms),
                answers.of(starts),
                failures.stream().flatMap(ask -> answers.of(ask).stream()).toList(),
                outages.now());
    }

    /** Where no regulation of these days leaves time after an outage, nobody asks. */
    private List<Ask<List<Outage>>> failures(RulesByDay rules, Map<Spot, Entered> spots) {
        return spots.entrySet().stream()
                .filter(spot -> outages.grace(rules.on(spot.getKey().date())).isPresent())
                .map(spot -> spot.getValue().possibleFrom())
                .min(Comparator.naturalOrder())
                .map(outages::since)
                .orElse(List.of());
    }

    /** Of two lessons of a group on one day. */
    private static Entered earlier(Entered one, Entered other) {
        return one.possibleFrom().isAfter(other.possibleFrom()) ? other : one;
    }

    private static int lessonsAhead(Regulated<Deadline> deadline) {
        return deadline.value() instanceof NextLesson(int skipping) ? skipping + 1 : 0;
    }

    private static boolean onAir(School school, LocalDate date) {
        return !date.isBefore(school.onAirFrom());
    }
}
