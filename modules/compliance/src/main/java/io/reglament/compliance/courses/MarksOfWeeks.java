package io.reglament.compliance.courses;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.courses.Said.Standing.Owed;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonView;
import io.reglament.regulation.Frequency;
import io.reglament.regulation.Frequency.Unit;
import io.reglament.regulation.Parameter;
import io.reglament.regulation.Regulated;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Each student has so many marks in so many weeks, months or terms, or one for each lesson where he was at fewer. It is
 * due with the marks of the last lesson of the stretch at which he was; later marks mend it.
 */
record MarksOfWeeks(Parameter<Frequency> parameter, FindingRule rule) {
    /** What it says of each student of a course. */
    Function<Learner, List<Said>> in(Course course) {
        MarksAsked asked = MarksAsked.of(course, parameter, unit -> unit != Unit.LESSONS);
        return asked.never() ? _ -> List.of() : learner -> of(course, asked, learner);
    }

    private List<Said> of(Course course, MarksAsked days, Learner learner) {
        Map<Integer, List<LessonView>> stretches = new TreeMap<>();
        for (LessonView lesson : learner.attended()) {
            days.on(lesson.date())
                    .ifPresent(asked -> stretches
                            .computeIfAbsent(stretch(course, lesson.date(), asked.value()), _ -> new ArrayList<>())
                            .add(lesson));
        }
        return stretches.values().stream()
                .flatMap(lessons -> said(course, days, learner, lessons).stream())
                .toList();
    }

    private Optional<Said> said(Course course, MarksAsked days, Learner learner, List<LessonView> lessons) {
        LessonView first = lessons.getFirst();
        LessonView last = lessons.getLast();
        Regulated<Frequency> asked = days.on(last.date()).orElseThrow();
        int times = Math.min(asked.value().times(), lessons.size());
        Optional<DueMoment> due = course.due(last, asked);
        return due.map(moment -> course.says(
                rule,
                learner.id() + "/" + first.id().value(),
                last.date(),
                moment,
                new Owed(met(learner, first.date(), last.date(), times, moment)),
                asked,
                Map.of(
                        "lessons", Integer.toString(lessons.size()),
                        "from", first.date().toString(),
                        "to", last.date().toString())));
    }

    private static Optional<Instant> met(Learner learner, LocalDate first, LocalDate last, int times, DueMoment due) {
        List<Given> since = learner.marks().stream()
                .filter(mark -> !mark.date().isBefore(first))
                .toList();
        List<Given> within =
                since.stream().filter(mark -> !mark.date().isAfter(last)).toList();
        return Meeting.of(within, times)
                .or(() -> Meeting.of(since, times).map(at -> at.isBefore(due.at()) ? due.at() : at));
    }

    private static int stretch(Course course, LocalDate day, Frequency frequency) {
        LocalDate begin = course.term().first();
        long place = switch (frequency.unit()) {
            case LESSONS, TERMS -> 0;
            case WEEKS -> ChronoUnit.WEEKS.between(monday(begin), monday(day));
            case MONTHS -> ChronoUnit.MONTHS.between(begin.withDayOfMonth(1), day.withDayOfMonth(1));
        };
        return (int) (place / frequency.count());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
