package io.reglament.journal;

import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.LessonView;
import java.util.List;
import java.util.Optional;

/**
 * A lesson of a student's week.
 *
 * @param homework what is set for home in this lesson; with {@code noHomework} the school's phrase, or empty
 * @param minutes how long the homework takes
 * @param marks given to this student in this lesson
 */
public record WeekLesson(
        LessonView lesson,
        String topic,
        String homework,
        Optional<Integer> minutes,
        boolean noHomework,
        List<WeekMark> marks,
        Optional<AbsentAt> absence) {
    public WeekLesson {
        marks = List.copyOf(marks);
    }
}
