package io.reglament.compliance.outages;

/** How it stands with an outage. */
public enum OutageState {
    /** Somebody said so, and nobody has looked into it yet: it moves nothing. */
    REPORTED,
    CONFIRMED,
    DECLINED
}
