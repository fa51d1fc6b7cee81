package io.reglament.compliance.courses;

import io.reglament.curriculum.LessonView;
import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

    /** The place of the lesson for which the mark counts: its own, or the last one by then; -1 before all. */
    int placeOf(Given mark) {
        int last = -1;
        for (int i = 0; i < attended.size(); i++) {
            LessonView lesson = attended.get(i);
            if (mark.lesson().filter(lesson.id()::equals).isPresent()) {
                return i;
            }
            last = lesson.date().isAfter(mark.date()) ? last : i;
        }
        return last;
    }

    /** The places of all marks, in their order; several in one lesson are several. */
    List<Placed> placed() {
        return marks.stream()
                .map(mark -> new Placed(placeOf(mark), mark))
                .filter(mark -> mark.place() >= 0)
                .sorted(Comparator.comparingInt(Placed::place))
                .toList();
    }

    /** Those of lessons on days after that one. */
    List<LessonView> after(LocalDate day) {
        return attended.stream().filter(lesson -> lesson.date().isAfter(day)).toList();
    }

    /** Places of lessons, from the first to the last. */
    IntStream places() {
        return IntStream.range(0, attended.size());
    }

    /** A mark with the place of its lesson. */
    record Placed(int place, Given mark) {}
}
