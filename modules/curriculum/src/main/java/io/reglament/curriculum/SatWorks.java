package io.reglament.curriculum;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * Port: the module that keeps works hears what a timetable made anew does to the lessons in which they are sat. All are
 * called inside the caller's transaction with up to some tens of thousands of lessons, and answered in batches.
 */
public interface SatWorks {
    /** Those of the lessons in which a work is sat or announced: they are not taken away under it. */
    Set<LessonId> announcedIn(Collection<LessonId> lessons);

    /** Another teacher may give these lessons now, or they may count to another term; their works go with them. */
    void follow(Collection<LessonId> changed);

    /**
     * The groups have other terms now. Works that are sat from this day on, on a day of its own rather than in a lesson,
     * count to the term that holds their day.
     */
    void followTerms(Collection<GroupId> groups, LocalDate from);
}
