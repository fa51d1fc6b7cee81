package io.reglament.attendance.board;

import io.reglament.curriculum.LessonView;
import java.util.List;

/**
 * A column of the board.
 *
 * @param lessons at least one, of the same period: those of subgroups stand in one column, as no student has two of them
 */
public record BoardColumn(List<LessonView> lessons) {
    public BoardColumn {
        lessons = List.copyOf(lessons);
    }

    public int period() {
        return lessons.getFirst().period();
    }

    public LessonView first() {
        return lessons.getFirst();
    }

    /** Each subject once, in the order of the lessons. */
    public List<String> subjects() {
        return lessons.stream().map(LessonView::subject).distinct().toList();
    }
}
