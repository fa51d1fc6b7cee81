package io.reglament.curriculum.thematic;

import io.reglament.curriculum.PlanId;
import io.reglament.identity.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A version of a plan.
 *
 * @param number from 1
 * @param edition counts the changes of a draft
 * @param submitted by whom and when; empty for a draft
 * @param decided by whom and when it was approved or returned
 * @param words with which it was decided
 */
public record PlanVersion(
        PlanId plan,
        int number,
        PlanState state,
        int edition,
        Instant changedAt,
        Optional<Deed> submitted,
        Optional<Deed> decided,
        String words) {
    /** Somebody did something. */
    public record Deed(PersonId by, Instant at) {}

    public boolean draft() {
        return state == PlanState.DRAFT;
    }

    public boolean waiting() {
        return state == PlanState.SUBMITTED;
    }

    public boolean approved() {
        return state == PlanState.APPROVED;
    }
}
