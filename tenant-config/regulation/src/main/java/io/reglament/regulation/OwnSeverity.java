package io.reglament.regulation;

/** How much a broken rule of the school's own weighs. */
public enum OwnSeverity {
    /** It is a finding, to be mended. */
    BREACH,
    /** It is said, and nobody is held to it. */
    ADVICE
}
