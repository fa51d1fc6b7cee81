package io.reglament.curriculum;

import io.reglament.regulation.Duty;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Port: the module that keeps a lesson's records tells which duties are done. */
public interface LessonFacts {
    /** The duties it knows of; no two modules answer for the same one. */
    Set<Duty> duties();

    /**
     * Since when (as received) the entry stands, by lesson and duty; what is not entered is absent. Called inside the
     * caller's transaction with up to some thousands of lessons, and answered in a constant number of queries.
     */
    Map<LessonId, Map<Duty, Instant>> enteredSince(Collection<LessonId> lessons);
}
