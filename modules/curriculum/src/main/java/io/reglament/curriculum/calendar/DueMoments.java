package io.reglament.curriculum.calendar;

import static java.util.stream.Collectors.toMap;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
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
    private final RoundTrip trip;

    DueMoments(SchoolRegistry schools, Profiles profiles, RoundTrip trip) {
        this.schools = schools;
        this.profiles = profiles;
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
                owing.stream().map(Spot::of).collect(Collectors.toSet()),
                owing.stream().flatMap(lesson -> deadlines(rules, lesson).values().stream()));
        return owing.stream().collect(toMap(LessonView::id, lesson -> due(lesson, rules, gathered)));
    }

    private static Map<Duty, DueMoment> due(LessonView lesson, RulesByDay rules, Gathered gathered) {
        return deadlines(rules, lesson).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> gathered.due(Spot.of(lesson), entry.getValue())));
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
                limited.keySet().stream().map(Spot::of).collect(Collectors.toSet()),
                limited.values().stream());
        return limited.entrySet().stream()
                .collect(toMap(
                        entry -> entry.getKey().work(),
                        entry -> gathered.due(Spot.of(entry.getKey()), entry.getValue())));
    }

    private Gathered gather(School school, RulesByDay rules, Set<Spot> spots, Stream<Regulated<Deadline>> deadlines) {
        Set<UUID> groups = spots.stream().map(Spot::group).collect(Collectors.toSet());
        int ahead = deadlines.mapToInt(DueMoments::lessonsAhead).max().orElse(0);
        Ask<List<Session>> sessions = CalendarAsks.sessions();
        Ask<Map<UUID, Map<String, Optional<TermDays>>>> terms = CalendarAsks.terms(groups);
        Ask<Map<Spot, List<Instant>>> starts = CalendarAsks.laterStarts(ahead == 0 ? Set.of() : spots, ahead);
        Answers answers = trip.send(sessions, terms, starts);
        return new Gathered(school.zone(), rules, answers.of(sessions), answers.of(terms), answers.of(starts));
    }

    private static int lessonsAhead(Regulated<Deadline> deadline) {
        return deadline.value() instanceof NextLesson(int skipping) ? skipping + 1 : 0;
    }

    private static boolean onAir(School school, LocalDate date) {
        return !date.isBefore(school.onAirFrom());
    }
}
