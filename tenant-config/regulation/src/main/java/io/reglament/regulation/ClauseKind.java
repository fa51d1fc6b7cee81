package io.reglament.regulation;

/** What kind of demand a clause makes, and so how the platform honours it. */
public enum ClauseKind {
    /** A check over journal data; a breach is a finding. */
    RULE,
    /** The platform itself prevents or routes the act. */
    GUARD,
    /** A duty that comes round. */
    CADENCE,
    /** A capability people must have. */
    SERVICE,
    /** A named report, letter or printed form. */
    REPORT,
    /** A copy or archive with a schedule. */
    BACKUP,
    /** Happens outside the platform, and is attested. */
    ATTEST
}
