package io.reglament.curriculum.day;

import io.reglament.curriculum.DeadlineCalendar;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonFacts;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.WaitingWorks;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Duty;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Composes a teacher's day out of lessons, deadlines, and what other modules know to be done; all in one transaction
 * and in a number of queries that does not grow with the lessons.
 */
@Component
public class MyDay {
    /**
     * So long before one's last day with lessons a thing may have fallen due to be brought up still: what was left
     * behind before the holidays stands there after them. Older ones are left to the findings.
     */
    private static final int DAYS_LATE = 7;

    private final Lessons lessons;
    private final DeadlineCalendar deadlines;
    private final SchoolClock clock;
    private final Groups groups;
    private final ObjectProvider<LessonFacts> facts;
    private final ObjectProvider<WaitingWorks> waiting;

    MyDay(
            Lessons lessons,
            DeadlineCalendar deadlines,
            SchoolClock clock,
            Groups groups,
            ObjectProvider<LessonFacts> facts,
            ObjectProvider<WaitingWorks> waiting) {
        this.lessons = lessons;
        this.deadlines = deadlines;
        this.clock = clock;
        this.groups = groups;
        this.facts = facts;
        this.waiting = waiting;
    }

    /**
     * The day of a teacher.
     *
     * @param day today when empty
     */
    @Transactional(readOnly = true)
    public DayView of(School school, PersonId teacher, Optional<LocalDate> day) {
        Instant now = clock.now();
        LocalDate today = LocalDate.ofInstant(now, school.zone());
        LocalDate date = day.orElse(today);
        LocalDate since = date.equals(today) ? since(teacher, today) : date;
        LocalDate first = date.equals(today) ? deadlines.reach(teacher, since) : date;
        List<DayLesson> all = states(lessons.ofTeacher(teacher, first, date), now, sheets(teacher, today));
        return new DayView(
                date,
                today,
                school.zone(),
                all.stream()
                        .filter(lesson -> lesson.lesson().date().isBefore(date)
                                && lesson.open(since.atStartOfDay(school.zone()).toInstant()))
                        .map(DayLesson::onlyOpen)
                        .toList(),
                all.stream()
                        .filter(lesson -> lesson.lesson().date().equals(date))
                        .toList(),
                date.equals(today) ? works(teacher, today, now) : List.of());
    }

    private LocalDate since(PersonId teacher, LocalDate today) {
        return lessons.lastDayOf(teacher, today).orElse(today).minusDays(DAYS_LATE);
    }

    private Set<GroupId> sheets(PersonId teacher, LocalDate today) {
        return groups.ofTeacher(teacher, today).stream().map(GroupView::id).collect(Collectors.toSet());
    }

    private List<DayWork> works(PersonId teacher, LocalDate today, Instant now) {
        return waiting.stream()
                .flatMap(source -> source.of(teacher, today).stream())
                .map(work -> DayWork.at(now, work))
                .toList();
    }

    private List<DayLesson> states(List<LessonView> lessons, Instant now, Set<GroupId> sheets) {
        Map<LessonId, Map<Duty, DueMoment>> due = deadlines.due(lessons);
        Entered entered = entered(lessons.stream().map(LessonView::id).toList());
        return lessons.stream()
                .map(lesson -> DayLesson.at(
                        now,
                        lesson,
                        entered.states(lesson.id(), due.getOrDefault(lesson.id(), Map.of()), now),
                        sheets.contains(lesson.group())))
                .toList();
    }

    private Entered entered(Collection<LessonId> ids) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        Map<LessonId, Map<Duty, Instant>> since = new HashMap<>();
        facts.stream().forEach(source -> {
            duties.addAll(source.duties());
            duties.remove(Duty.ORAL_MARKS);
            source.enteredSince(ids)
                    .forEach((lesson, entries) -> since.computeIfAbsent(lesson, _ -> new EnumMap<>(Duty.class))
                            .putAll(entries));
        });
        return new Entered(duties, since);
    }

    private record Entered(Set<Duty> duties, Map<LessonId, Map<Duty, Instant>> since) {
        List<DutyState> states(LessonId lesson, Map<Duty, DueMoment> due, Instant now) {
            Map<Duty, Instant> entries = since.getOrDefault(lesson, Map.of());
            Set<Duty> shown = EnumSet.copyOf(duties);
            shown.addAll(entries.keySet());
            return shown.stream()
                    .map(duty -> DutyState.of(
                            duty, Optional.ofNullable(entries.get(duty)), Optional.ofNullable(due.get(duty)), now))
                    .toList();
        }
    }
}
