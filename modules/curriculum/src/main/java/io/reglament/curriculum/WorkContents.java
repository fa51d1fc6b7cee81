package io.reglament.curriculum;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Port: the module that keeps works and marks tells what stands. Lessons' own columns are works too. Each is called
 * inside the caller's transaction and answered in one query.
 */
public interface WorkContents {
    /** Those that stand, at most some thousands. */
    List<WorkContent> of(Collection<UUID> works);

    /** Those that are sat in these lessons. */
    List<WorkContent> satIn(Collection<LessonId> lessons);

    /** Those of these groups on days from the first to the last, both included, by day. */
    List<WorkContent> ofGroups(Collection<GroupId> groups, LocalDate first, LocalDate last);

    /** The same where nobody asks for their marks: of a term these are what costs. */
    List<SatWork> satByGroups(Collection<GroupId> groups, LocalDate first, LocalDate last);

    /** Those that are sat in these lessons beside the lessons' own columns. */
    List<SatWork> satBesideColumns(Collection<LessonId> lessons);

    /** Where these works belong, removed ones too. */
    Map<UUID, CourseDay> places(Collection<UUID> works);

    /** The marks that stand for these works. */
    List<MarkContent> marks(Collection<UUID> works);
}
