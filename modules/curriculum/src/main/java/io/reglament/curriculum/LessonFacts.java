package io.reglament.curriculum;

import io.reglament.regulation.Duty;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Port: the module that keeps a lesson's records tells which duties are done. */
public interface LessonFacts {
    /**
     * The duties it answers for: what is not entered of them, is owed. No two modules answer for the same one. Danger:
     * marks are not among them, because a lesson without an oral answer owes none.
     */
    Set<Duty> duties();

    /**
     * Since when (as received) the entry stands, by lesson and duty; what is not entered is absent. May tell of duties
     * it does not answer for: they are shown as done, and never as owed. Called inside the caller's transaction with up
     * to some thousands of lessons, and answered in a constant number of queries.
     */
    Map<LessonId, Map<Duty, Instant>> enteredSince(Collection<LessonId> lessons);
}
