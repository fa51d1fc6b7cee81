package io.reglament.curriculum;

import java.util.Collection;
import java.util.Map;

/** Port: the module that keeps a lesson's records tells what stands in them. */
public interface LessonContents {
    /**
     * By lesson; absent where nothing was ever entered. Called inside the caller's transaction with up to some thousands
     * of lessons, and answered in one query.
     */
    Map<LessonId, LessonContent> entered(Collection<LessonId> lessons);
}
