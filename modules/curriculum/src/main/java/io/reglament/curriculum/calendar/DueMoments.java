package io.reglament.curriculum.calendar;

import static java.util.stream.Collectors.toMap;

import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.SessionRecord.Kind;
import io.reglament.curriculum.calendar.CalendarRows.Session;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Deadline.NextLesson;
import io.reglament.regulation.Duty;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Regulated;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers what the deadlines of many lessons need, in a constant number of queries, and resolves them. */
@Component
public class DueMoments {
    private final SchoolRegistry schools;
    private final Profiles profiles;
    private final CalendarRows rows;

    DueMoments(SchoolRegistry schools, Profiles profiles, CalendarRows rows) {
        this.schools = schools;
        this.profiles = profiles;
        this.rows = rows;
    }

    public Map<LessonId, Map<Duty, DueMoment>> of(Collection<LessonView> lessons) {
        School school = schools.current();
        List<LessonView> owing = lessons.stream()
                .filter(lesson -> !lesson.date().isBefore(school.onAirFrom()))
                .toList();
        if (owing.isEmpty()) {
            return Map.of();
        }
        RulesByDay rules = new RulesByDay(profiles);
        Gathered gathered = gather(school, rules, owing);
        return owing.stream()
                .distinct()
                .collect(toMap(LessonView::id, lesson -> due(rules.on(lesson.date()), gathered.resolution(lesson))));
    }

    private Gathered gather(School school, RulesByDay rules, List<LessonView> lessons) {
        List<UUID> groups = lessons.stream()
                .map(lesson -> lesson.group().value())
                .distinct()
                .toList();
        List<LessonId> ids = lessons.stream().map(LessonView::id).toList();
        int ahead = lessons.stream()
                .mapToInt(lesson -> lessonsAhead(rules.on(lesson.date())))
                .max()
                .orElse(0);
        return new Gathered(
                school,
                rules,
                rows.sessions(),
                rows.terms(groups),
                ahead == 0 ? Map.of() : rows.laterStarts(ids, ahead));
    }

    private static int lessonsAhead(Profile profile) {
        return profile.deadlines().values().stream()
                .mapToInt(deadline -> deadline.value() instanceof NextLesson(int skipping) ? skipping + 1 : 0)
                .max()
                .orElse(0);
    }

    private static Map<Duty, DueMoment> due(Profile profile, DeadlineResolution resolution) {
        return profile.deadlines().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> due(entry.getValue(), resolution)));
    }

    private static DueMoment due(Regulated<Deadline> deadline, DeadlineResolution resolution) {
        return new DueMoment(resolution.at(deadline.value()), deadline.value(), deadline.basis());
    }

    private record Gathered(
            School school,
            RulesByDay rules,
            List<Session> sessions,
            Map<UUID, List<String>> termsOfGroups,
            Map<LessonId, List<Instant>> laterStarts) {

        DeadlineResolution resolution(LessonView lesson) {
            return new DeadlineResolution(
                    school.zone(),
                    lesson.date(),
                    termEnd(lesson),
                    days(lesson),
                    laterStarts.getOrDefault(lesson.id(), List.of()));
        }

        private SchoolDays days(LessonView lesson) {
            List<String> terms = termsOfGroups.getOrDefault(lesson.group().value(), List.of());
            return new SchoolDays(
                    sessions.stream()
                            .filter(session -> !session.gone()
                                    && terms.contains(session.stretch().id()))
                            .map(Session::stretch)
                            .toList(),
                    sessions.stream()
                            .filter(session -> session.living(Kind.HOLIDAY))
                            .map(Session::stretch)
                            .toList(),
                    rules::inWeek);
        }

        private LocalDate termEnd(LessonView lesson) {
            Optional<LocalDate> end = sessions.stream()
                    .map(Session::stretch)
                    .filter(stretch -> stretch.id().equals(lesson.term().value().toString()))
                    .map(Stretch::last)
                    .findFirst();
            return end.filter(last -> !last.isBefore(lesson.date())).orElse(lesson.date());
        }
    }
}
