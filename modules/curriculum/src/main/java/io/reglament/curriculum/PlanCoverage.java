package io.reglament.curriculum;

import java.util.OptionalInt;

/**
 * How far a group has come in its approved plan.
 *
 * @param planned hours of the whole plan
 * @param covered hours of the topics that were taught; of the one under way only those held
 * @param held the year's lessons before the day, and those of the day that have a topic
 * @param leftInTerm lessons from the day to the end of its term
 * @param leftInYear lessons from the day to the end of the year
 * @param skipped topics that were passed over for later ones
 * @param plannedByTermEnd hours of the topics planned up to the end of the day's term; empty where topics name no terms
 */
public record PlanCoverage(
        PlanId plan,
        int planned,
        int covered,
        int held,
        int leftInTerm,
        int leftInYear,
        int skipped,
        OptionalInt plannedByTermEnd) {
    /** Hours by which the group is behind its lessons; negative where it is ahead of them. */
    public int behind() {
        return Math.min(held, planned) - covered;
    }

    /** Hours of the plan for which the year has no lesson left. */
    public int withoutLesson() {
        return Math.max(0, planned - covered - leftInYear);
    }
}
