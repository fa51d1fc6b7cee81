package io.reglament.local.cast;

/** How a school year is cut into terms. */
public enum TermPlan {
    QUARTERS,
    TRIMESTERS,
    HALF_YEARS,
    /** Two to a quarter. */
    EIGHT_PERIODS
}
