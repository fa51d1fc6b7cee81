package io.reglament.attendance.board;

import io.reglament.attendance.reasons.CellsOfClass.DayOfClass;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the lessons of a day into as few columns as can be: a period each, unless a student has two lessons in it. */
final class Columns {
    private Columns() {}

    static List<BoardColumn> of(DayOfClass day) {
        List<Open> columns = new ArrayList<>();
        for (LessonView lesson : day.lessons()) {
            Set<PersonId> students = day.members().getOrDefault(lesson.group(), Set.of());
            columns.stream()
                    .filter(column -> column.takes(lesson, students))
                    .findFirst()
                    .ifPresentOrElse(
                            column -> column.add(lesson, students), () -> columns.add(new Open(lesson, students)));
        }
        return columns.stream().map(column -> new BoardColumn(column.lessons)).toList();
    }

    private static final class Open {
        private final List<LessonView> lessons = new ArrayList<>();
        private final Set<PersonId> students = new HashSet<>();

        Open(LessonView lesson, Set<PersonId> students) {
            add(lesson, students);
        }

        boolean takes(LessonView lesson, Set<PersonId> others) {
            return lessons.getFirst().period() == lesson.period() && Collections.disjoint(students, others);
        }

        void add(LessonView lesson, Set<PersonId> others) {
            lessons.add(lesson);
            students.addAll(others);
        }
    }
}
