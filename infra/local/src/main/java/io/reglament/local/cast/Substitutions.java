package io.reglament.local.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who gives a teacher's lessons while they are ill: somebody free, of their department if there is one, else any. */
final class Substitutions {

    private Substitutions() {}

    /** By the lesson that is given by somebody else; one for which nobody is free stays with its teacher. */
    static Map<Lesson, Teacher> of(School school, Teacher ill) {
        Map<Lesson, Teacher> given = new LinkedHashMap<>();
        Map<Teacher, Integer> taken = new HashMap<>();
        for (Lesson lesson : school.lessons()) {
            if (lesson.group().teacher().equals(ill)) {
                free(school, lesson, given, taken).ifPresent(teacher -> {
                    given.put(lesson, teacher);
                    taken.merge(teacher, 1, Integer::sum);
                });
            }
        }
        return given;
    }

    private static Optional<Teacher> free(
            School school, Lesson lesson, Map<Lesson, Teacher> given, Map<Teacher, Integer> taken) {
        List<Teacher> busy = new ArrayList<>();
        school.lessons().stream()
                .filter(other -> sameTime(other, lesson))
                .forEach(other -> busy.add(other.group().teacher()));
        given.forEach((other, teacher) -> {
            if (sameTime(other, lesson)) {
                busy.add(teacher);
            }
        });
        String department = lesson.group().teacher().department();
        return school.staff().teachers().stream()
                .filter(teacher -> !busy.contains(teacher))
                .min(Comparator.<Teacher>comparingInt(
                                teacher -> teacher.department().equals(department) ? 0 : 1)
                        .thenComparingInt(teacher -> taken.getOrDefault(teacher, 0))
                        .thenComparingInt(Teacher::index));
    }

    private static boolean sameTime(Lesson one, Lesson other) {
        return one.weekday() == other.weekday() && one.period() == other.period();
    }
}
