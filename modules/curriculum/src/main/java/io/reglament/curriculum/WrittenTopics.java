package io.reglament.curriculum;

import java.util.Collection;
import java.util.Map;

/** Port: the module that keeps the records of lessons tells which topics are entered. */
public interface WrittenTopics {
    /** The topics that stand; what is not entered is absent. Up to some thousands of lessons, in one query. */
    Map<LessonId, String> of(Collection<LessonId> lessons);
}
