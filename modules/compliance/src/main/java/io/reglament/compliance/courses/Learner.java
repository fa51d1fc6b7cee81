package io.reglament.compliance.courses;

import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A student of a course.
 *
 * @param attended the lessons on whose days he belongs to the group and from which he was not absent, those to come too,
 *     in the order of time
 * @param marks in the order of their columns
 * @param stays whether he belongs to the group on the last day of the term
 */
record Learner(PersonId student, List<LessonView> attended, List<Given> marks, boolean stays) {
    Learner {
        attended = List.copyOf(attended);
        marks = marks.stream()
                .sorted(Comparator.comparing(Given::date).thenComparing(Given::received))
                .toList();
    }

    String id() {
        return student.value().toString();
    }

    /**
     * The places of all marks, in their order; several in one lesson are several. A mark counts for its own lesson, or
     * for the last one by then; one before all lessons has no place.
     */
    List<Placed> placed() {
        Map<LessonId, Integer> own = new HashMap<>();
        places().forEach(place -> own.put(attended.get(place).id(), place));
        return marks.stream()
                .map(mark -> new Placed(
                        mark.lesson()
                                .flatMap(lesson -> Optional.ofNullable(own.get(lesson)))
                                .orElseGet(() -> lastBy(mark.date())),
                        mark))
                .filter(mark -> mark.place() >= 0)
                .sorted(Comparator.comparingInt(Placed::place))
                .toList();
    }

    private int lastBy(LocalDate day) {
        return places().filter(place -> !attended.get(place).date().isAfter(day))
                .max()
                .orElse(-1);
    }

    /** Those of lessons on days after that one. */
    List<LessonView> after(LocalDate day) {
        return attended.stream().filter(lesson -> lesson.date().isAfter(day)).toList();
    }

    private IntStream places() {
        return IntStream.range(0, attended.size());
    }

    /** A mark with the place of its lesson. */
    record Placed(int place, Given mark) {}
}
