package io.reglament.curriculum.thematic;

import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.PlanCoverage;
import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.PlannedTopic;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Counts what a course has covered by a day. */
final class CoverageOfCourse {
    private final Course course;
    private final GroupYear year;
    private final LocalDate day;

    CoverageOfCourse(Course course, GroupYear year, LocalDate day) {
        this.course = course;
        this.year = year;
        this.day = day;
    }

    PlanCoverage of(PlanId plan) {
        int places = course.topics().size();
        LocalDate termEnd = year.endOf(year.termOn(day));
        return new PlanCoverage(
                plan,
                course.hours(),
                IntStream.range(0, places).map(course::coveredHours).sum(),
                lessons(this::held),
                lessons(lesson -> !held(lesson) && !lesson.date().isAfter(termEnd)),
                lessons(lesson -> !held(lesson)),
                (int) IntStream.range(0, places).filter(course::skipped).count(),
                plannedByTermEnd());
    }

    private boolean held(LessonView lesson) {
        return lesson.date().isBefore(day) || (lesson.date().equals(day) && course.written(lesson));
    }

    private OptionalInt plannedByTermEnd() {
        if (course.topics().stream().noneMatch(topic -> topic.term() > 0)) {
            return OptionalInt.empty();
        }
        int term = Math.max(1, year.termOn(day));
        return OptionalInt.of(course.topics().stream()
                .filter(topic -> topic.term() <= term)
                .mapToInt(PlannedTopic::hours)
                .sum());
    }

    private int lessons(Predicate<LessonView> which) {
        return (int) course.lessons().stream().filter(which).count();
    }
}
