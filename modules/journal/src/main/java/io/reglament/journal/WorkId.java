package io.reglament.journal;

import io.reglament.curriculum.LessonId;
import java.util.UUID;

/** What marks hang on. The client makes it, so that a work sent twice is made once. */
public record WorkId(UUID value) {
    /** The lesson's own column, for what is marked in the lesson itself: it has the lesson's id. */
    public static WorkId ofLesson(LessonId lesson) {
        return new WorkId(lesson.value());
    }
}
