package io.reglament.compliance.courses;

import io.reglament.curriculum.LessonView;
import io.reglament.regulation.Frequency;
import io.reglament.regulation.Frequency.Unit;
import io.reglament.regulation.Parameter;
import io.reglament.regulation.Regulated;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** How often a course's students get marks on the days of its lessons: asked once, and not for each of them. */
record MarksAsked(Map<LocalDate, Regulated<Frequency>> days) {
    MarksAsked {
        days = Map.copyOf(days);
    }

    /** As a parameter says it, where it counts in such units. */
    static MarksAsked of(Course course, Parameter<Frequency> parameter, Predicate<Unit> unit) {
        Map<LocalDate, Regulated<Frequency>> days = new HashMap<>();
        course.lessons().stream()
                .map(LessonView::date)
                .distinct()
                .filter(course::marked)
                .forEach(day -> course.binding(parameter, day)
                        .filter(found -> unit.test(found.value().unit()))
                        .ifPresent(found -> days.put(day, found)));
        return new MarksAsked(days);
    }

    /** So that nobody's lessons are looked through for nothing. */
    boolean never() {
        return days.isEmpty();
    }

    Optional<Regulated<Frequency>> on(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }
}
