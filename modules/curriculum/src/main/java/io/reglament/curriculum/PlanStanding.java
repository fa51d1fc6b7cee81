package io.reglament.curriculum;

import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with a group's plan of a school year.
 *
 * @param year empty for a group without terms
 * @param plan empty where nobody has begun one, and all that follows is empty then
 * @param submitted when the first version came in
 * @param approved when the first version was approved
 * @param lastApproved when the version that holds now was approved
 * @param waiting since when the last version waits for a decision; empty where it does not
 */
public record PlanStanding(
        Optional<GroupYear> year,
        Optional<PlanId> plan,
        Optional<Instant> submitted,
        Optional<Instant> approved,
        Optional<Instant> lastApproved,
        Optional<Instant> waiting) {
    /** The group has no year. */
    public static final PlanStanding NONE = new PlanStanding(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
