package io.reglament.curriculum.thematic;

/** What became of a version of a plan; only drafts are edited. */
public enum PlanState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    RETURNED;

    boolean decided() {
        return this == APPROVED || this == RETURNED;
    }
}
