package io.reglament.curriculum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What stands in the thematic plans of the bound school. Each answer is given for many groups in a constant number of
 * queries; whether it keeps to the regulation is for others to judge.
 */
public interface PlanFacts {
    /** How it stands with the plan of the year that holds the day; an entry for every group. */
    Map<GroupId, PlanStanding> standing(Collection<GroupId> groups, LocalDate day);

    /** How far each group has come by that day; no entry for one without an approved plan. */
    Map<GroupId, PlanCoverage> coverage(Collection<GroupId> groups, LocalDate day);

    /**
     * What the approved plans say of these lessons; no entry for one of a group without an approved plan.
     *
     * @param lessons of one school year
     */
    Map<LessonId, LessonTopic> topics(Collection<LessonView> lessons);

    /**
     * The written work of the plans of the year that holds the day, as they stood approved at a moment; no entry for a
     * group that had no approved plan then.
     */
    Map<GroupId, List<DatedTest>> tests(Collection<GroupId> groups, LocalDate day, Instant standingAt);
}
